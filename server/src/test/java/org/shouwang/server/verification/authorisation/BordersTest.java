package org.shouwang.server.verification.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.PersonName;
import org.shouwang.server.verification.Purpose;
import org.shouwang.server.verification.VerificationSettings;
import org.shouwang.server.verification.authorisation.Authorisation.Standing;

/** From which moment to which an authorisation holds, and who can give one alone. */
class BordersTest {

    private static final Instant FROM = Instant.parse("2028-02-28T16:00:00Z");
    private static final Instant TO = Instant.parse("2028-02-29T16:00:00Z");
    private static final Instant NEVER = Instant.EPOCH;
    private static final Duration TICK = Duration.ofNanos(1_000);
    private static final Clock CHINA =
            Clock.fixed(Instant.parse("2028-03-01T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final VerificationSettings SETTINGS =
            new VerificationSettings(10, 30, 366, 1, Duration.ofSeconds(30), "-");

    private static Authorisation leapDay() {
        var id = new UUID(0, 0);
        return new Authorisation(
                id,
                "140122100001",
                id,
                "YQ1",
                id,
                Purpose.DIBAO,
                LocalDate.of(2028, 2, 29),
                FROM,
                TO,
                Capacity.FULL,
                new PersonName(""),
                "",
                "SQ",
                "x",
                "赵乡",
                FROM,
                null);
    }

    @Test
    void it_holds_from_its_first_moment_up_to_and_without_its_end_the_leap_day_in_china() {
        assertThat(leapDay().isLiveAt(FROM.minus(TICK))).isFalse();
        assertThat(leapDay().isLiveAt(FROM)).isTrue();
        assertThat(leapDay().isLiveAt(TO.minus(TICK))).isTrue();
        assertThat(leapDay().isLiveAt(TO)).isFalse();
    }

    @Test
    void it_runs_out_soon_from_the_moment_that_its_end_is_near() {
        assertThat(leapDay().standingAt(FROM.minus(TICK), NEVER)).isEqualTo(Standing.NOT_YET);
        assertThat(leapDay().standingAt(FROM, TO.minus(TICK))).isEqualTo(Standing.LIVE);
        assertThat(leapDay().standingAt(FROM, TO)).isEqualTo(Standing.SOON);
        assertThat(leapDay().standingAt(TO, TO)).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void the_eighteenth_birthday_is_the_first_day_of_full_age() {
        var born = LocalDate.of(2010, 6, 1);

        assertThat(Capacity.of(born, LocalDate.of(2028, 5, 31), false)).isEqualTo(Capacity.MINOR);
        assertThat(Capacity.of(born, LocalDate.of(2028, 6, 1), false)).isEqualTo(Capacity.FULL);
        assertThat(Capacity.of(born, LocalDate.of(2028, 6, 1), true)).isEqualTo(Capacity.INCAPABLE);
    }

    @Test
    void who_was_born_on_a_leap_day_comes_of_age_on_the_first_of_march() {
        var born = LocalDate.of(2008, 2, 29);

        assertThat(Capacity.of(born, LocalDate.of(2026, 2, 28), false)).isEqualTo(Capacity.MINOR);
        assertThat(Capacity.of(born, LocalDate.of(2026, 3, 1), false)).isEqualTo(Capacity.FULL);
    }

    @Test
    void the_day_of_the_signature_begins_at_midnight_in_china_wherever_the_moment_is_written() {
        var signed =
                request("2028-02-28T16:00:00Z", "2028-03-10T00:00:00+08:00")
                        .complete(CHINA, SETTINGS);

        assertThat(signed.from()).isEqualTo(Instant.parse("2028-02-28T16:00:00Z"));
        assertThat(signed.to()).isEqualTo(Instant.parse("2028-03-09T16:00:00Z"));
        assertThatThrownBy(() ->
                        request("2028-02-28T15:59:59Z", "2028-03-10T00:00:00+08:00")
                                .complete(CHINA, SETTINGS))
                .isInstanceOfSatisfying(
                        BrokenInput.class,
                        broken ->
                                assertThat(broken.problems())
                                        .singleElement()
                                        .satisfies(one ->
                                                assertThat(one.pointer()).isEqualTo("/validFrom")));
    }

    @Test
    void it_holds_for_a_year_with_a_leap_day_and_not_a_second_longer() {
        assertThat(
                        request("2028-02-29T00:00:00+08:00", "2029-03-01T00:00:00+08:00")
                                .complete(CHINA, SETTINGS)
                                .to())
                .isEqualTo(Instant.parse("2029-02-28T16:00:00Z"));
        assertThatThrownBy(() ->
                        request("2028-02-29T00:00:00+08:00", "2029-03-01T00:00:01+08:00")
                                .complete(CHINA, SETTINGS))
                .isInstanceOf(BrokenInput.class);
    }

    private static AuthorisationRequest request(String from, String to) {
        return new AuthorisationRequest(
                new UUID(0, 1),
                new UUID(0, 2),
                Purpose.DIBAO,
                LocalDate.of(2028, 2, 29),
                OffsetDateTime.parse(from),
                OffsetDateTime.parse(to),
                false,
                "",
                "");
    }
}
