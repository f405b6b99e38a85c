package org.shouwang.server.verification.authorisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.verification.Purpose;
import org.shouwang.server.verification.VerificationSettings;

/**
 * A signed form as an officer enters it.
 *
 * @param validFrom none means the beginning of the day of the signature
 * @param validTo the first moment at which it holds no longer
 * @param incapable whether the person cannot decide such things alone, as a court or a guardian's
 *     papers say
 */
record AuthorisationRequest(
        @Nullable UUID household,
        @Nullable UUID person,
        @Nullable Purpose purpose,
        @Nullable LocalDate signedOn,
        @Nullable OffsetDateTime validFrom,
        @Nullable OffsetDateTime validTo,
        @Nullable Boolean incapable,
        @Nullable String guardian,
        @Nullable String guardianTie) {

    private static final int WORDS_MAX = 40;

    /** The same, complete. */
    record Signed(
            UUID household,
            UUID person,
            Purpose purpose,
            LocalDate signedOn,
            Instant from,
            Instant to,
            boolean incapable,
            String guardian,
            String guardianTie) {}

    /** Everything that is wrong is told at once. */
    Signed complete(Clock clock, VerificationSettings settings) {
        var today = LocalDate.now(clock);
        var day = Objects.requireNonNullElse(signedOn, LocalDate.MAX);
        var begin =
                Optional.ofNullable(validFrom)
                        .map(OffsetDateTime::toInstant)
                        .orElseGet(() ->
                                day.equals(LocalDate.MAX) ? Instant.EPOCH : start(day, clock));
        var end = validTo == null ? Instant.MIN : validTo.toInstant();
        check(check(today, day), clock, settings.authorisationDaysMax(), day, begin, end).orThrow();
        return new Signed(
                Objects.requireNonNull(household),
                Objects.requireNonNull(person),
                Objects.requireNonNull(purpose),
                day,
                begin,
                end,
                Boolean.TRUE.equals(incapable),
                words(guardian),
                words(guardianTie));
    }

    private BrokenInput.Check check(LocalDate today, LocalDate day) {
        return new BrokenInput.Check()
                .that(
                        household != null && person != null,
                        "/person",
                        new Title("没有写明哪一户的哪个人", "it does not say which person of which household"),
                        new Title("请从户档案中选择。", "Choose them from the household file."))
                .that(
                        purpose != null,
                        "/purpose",
                        new Title("没有写明用途", "the purpose is missing"),
                        new Title("一份授权只用于一项用途。", "An authorisation is for one purpose."))
                .that(
                        !day.isAfter(today),
                        "/signedOn",
                        new Title("签字日期缺失或在将来", "the day of the signature is missing or to come"),
                        new Title("请按授权书上的日期填写。", "Write the day that stands on the form."));
    }

    /** From when to when, and who else signed. */
    private BrokenInput.Check check(
            BrokenInput.Check check,
            Clock clock,
            int longest,
            LocalDate day,
            Instant begin,
            Instant end) {
        return check.that(
                        day.equals(LocalDate.MAX) || !begin.isBefore(start(day, clock)),
                        "/validFrom",
                        new Title("生效时刻早于签字日期", "it holds from before it was signed"),
                        new Title("授权自签字之日起生效。", "It holds from the day of the signature."))
                .that(
                        end.isAfter(begin),
                        "/validTo",
                        new Title(
                                "到期时刻缺失或不晚于生效时刻", "its end is missing, or not after its beginning"),
                        new Title("请写明授权到何时为止。", "Say until when it holds."))
                .that(
                        !end.isAfter(begin) || !end.isAfter(longest(begin, longest, clock)),
                        "/validTo",
                        new Title(
                                "授权最长 " + longest + " 天",
                                "it holds for %d days at most".formatted(longest)),
                        new Title("到期前请重新签字。", "Have it signed again before it ends."))
                .that(
                        words(guardian).length() <= WORDS_MAX
                                && words(guardianTie).length() <= WORDS_MAX,
                        "/guardian",
                        new Title("监护人一栏过长", "the guardian's entry is too long"),
                        new Title("请写姓名和关系。", "Write the name and the relation."));
    }

    private static Instant start(LocalDate day, Clock clock) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static Instant longest(Instant begin, int days, Clock clock) {
        return begin.atZone(clock.getZone()).plusDays(days).toInstant();
    }

    private static String words(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
