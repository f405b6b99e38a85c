package org.shouwang.server.registry.supporter;

import java.time.LocalDate;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.registry.Vocabulary;
import org.shouwang.server.registry.intake.PersonDocument;
import org.springframework.stereotype.Component;

/** Reads what an officer writes of a supporter, and says all that is wrong with it. */
@Component
class SupporterReading {

    private static final int NAME_MAX = 50;
    private static final int TEXT_MAX = 200;

    private final Vocabulary vocabulary;
    private final ReferenceDay reference;

    SupporterReading(Vocabulary vocabulary, ReferenceDay reference) {
        this.vocabulary = vocabulary;
        this.reference = reference;
    }

    /** A supporter as it will be kept. */
    record Stated(
            String name,
            String relation,
            PersonDocument document,
            String home,
            LocalDate since,
            String reason) {}

    Stated read(SupporterRequest request) {
        var check = new BrokenInput.Check();
        var name = SupporterRequest.text(request.name());
        var relation = SupporterRequest.text(request.relation());
        var home = SupporterRequest.text(request.home());
        check.that(
                        request.owedTo() != null,
                        "/owedTo",
                        new Title("没有选择被赡养人。", "It is not said whom they support."),
                        new Title("请选择该户的一名成员。", "Choose a member of the household."))
                .that(
                        !name.isEmpty() && name.length() <= NAME_MAX,
                        "/name",
                        new Title("没有填写姓名,或超过 50 字。", "The name is missing or longer than 50."),
                        new Title("请填写姓名。", "Give the name."))
                .that(
                        vocabulary.title("relation", relation).isPresent(),
                        "/relation",
                        new Title("没有选择关系。", "The relation is missing."),
                        new Title("请选择其是被赡养人的什么人。", "Choose what they are to the member."))
                .that(
                        home.length() <= TEXT_MAX,
                        "/home",
                        new Title("住址超过 200 字。", "The address is longer than 200."),
                        new Title("请缩短文字。", "Shorten the text."));
        var document =
                PersonDocument.read(
                        check,
                        "/document",
                        SupporterRequest.text(request.documentKind()),
                        SupporterRequest.text(request.document()));
        var since = day(check, "/since", Optional.ofNullable(request.since()));
        var reason = reason(check, SupporterRequest.text(request.reason()));
        check.orThrow();
        return new Stated(name, relation, document, home, since, reason);
    }

    /**
     * The end of it.
     *
     * @param on the first day that is out
     */
    record Ended(LocalDate on, String reason) {}

    Ended read(SupporterRequest.SupporterEnd request) {
        var check = new BrokenInput.Check();
        var on = day(check, "/on", Optional.ofNullable(request.on()));
        var reason = reason(check, SupporterRequest.text(request.reason()));
        check.orThrow();
        return new Ended(on, reason);
    }

    private LocalDate day(BrokenInput.Check check, String pointer, Optional<LocalDate> stated) {
        var today = reference.day();
        var day = stated.orElse(today);
        check.that(
                !day.isAfter(today),
                pointer,
                new Title("日期晚于%s。".formatted(today), "The day is after %s.".formatted(today)),
                new Title("还没有发生的事请以后再登记。", "Record it once it has happened."));
        return day;
    }

    private static String reason(BrokenInput.Check check, String reason) {
        check.that(
                !reason.isEmpty() && reason.length() <= TEXT_MAX,
                "/reason",
                new Title("没有填写依据,或超过 200 字。", "The reason is missing or longer than 200."),
                new Title("请写明依据,日后可查。", "Write what it rests on; it stays on file."));
        return reason;
    }
}
