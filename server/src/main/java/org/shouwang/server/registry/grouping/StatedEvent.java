package org.shouwang.server.registry.grouping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.registry.Vocabulary;
import org.springframework.stereotype.Component;

/** Checks what can be checked of an event without looking at anybody's history. */
@Component
class StatedEvent {

    static final int TEXT_MAX = 1000;
    static final int NAME_MAX = 60;
    private static final String REASON = "/reason";

    private final Vocabulary vocabulary;
    private final ReferenceDay reference;

    StatedEvent(Vocabulary vocabulary, ReferenceDay reference) {
        this.vocabulary = vocabulary;
        this.reference = reference;
    }

    /** The day of the event; a correction has the day of what it corrects. */
    void check(EventRequest request) {
        var check = new BrokenInput.Check();
        check.that(
                request.kind() != null && request.kind() != EventKind.MOVE_IN,
                "/kind",
                new Title("没有选择变动种类。", "The kind of event is missing."),
                new Title("请选择发生了什么。", "Choose what happened."));
        checkWords(check, request);
        checkDays(check, request);
        checkCodes(check, request);
        check.orThrow();
    }

    private static void checkWords(BrokenInput.Check check, EventRequest request) {
        var reason = EventRequest.text(request.reason());
        check.that(
                        !reason.isEmpty(),
                        REASON,
                        new Title("没有填写事由。", "The reason is missing."),
                        new Title("请写明事由,日后可查。", "Write the reason; it stays on file."))
                .that(
                        reason.length() <= TEXT_MAX
                                && EventRequest.text(request.document()).length() <= TEXT_MAX,
                        REASON,
                        new Title("文字超过 1000 字。", "The text is longer than 1000."),
                        new Title("请缩短文字。", "Shorten the text."));
    }

    private void checkDays(BrokenInput.Check check, EventRequest request) {
        boolean corrects = request.kind() == EventKind.CORRECTION;
        var today = reference.day();
        var happened = Optional.ofNullable(request.happenedOn());
        var known = knownSince(request);
        check.that(
                        corrects == (request.corrects() != null),
                        "/corrects",
                        new Title("没有选择要更正的变动。", "It is not said which event is corrected."),
                        new Title("请在时间轴上选择要更正的变动。", "Choose the event on the timeline."))
                .that(
                        corrects || happened.isPresent(),
                        "/happenedOn",
                        new Title("没有填写发生日期。", "The day it happened is missing."),
                        new Title("请填写发生日期。", "Give the day."))
                .that(
                        happened.stream().noneMatch(day -> day.isAfter(today)),
                        "/happenedOn",
                        new Title(
                                "发生日期晚于%s。".formatted(today),
                                "The day it happened is after %s.".formatted(today)),
                        new Title("还没有发生的事请以后再登记。", "Record it once it has happened."))
                .that(
                        happened.stream().noneMatch(known::isBefore) && !known.isAfter(today),
                        "/knownSince",
                        new Title(
                                "得知日期应在发生日期与%s之间。".formatted(today),
                                "The day it became known lies between the event and %s."
                                        .formatted(today)),
                        new Title("请核对两个日期。", "Check the two days."));
    }

    private void checkCodes(BrokenInput.Check check, EventRequest request) {
        check.that(
                request.relations().stream().allMatch(code -> title("relation", code).isPresent()),
                "/persons",
                new Title("有不认识的与户主关系。", "A relation to the head is unknown."),
                new Title("请在列表中选择。", "Choose from the list."));
        Optional.ofNullable(request.newcomer())
                .ifPresent(one ->
                        check.that(
                                        !EventRequest.text(one.name()).isEmpty()
                                                && EventRequest.text(one.name()).length()
                                                        <= NAME_MAX,
                                        "/newcomer/name",
                                        new Title("没有填写姓名。", "The name is missing."),
                                        new Title("请填写姓名。", "Give the name."))
                                .that(
                                        title("sex", EventRequest.text(one.sex())).isPresent(),
                                        "/newcomer/sex",
                                        new Title("没有选择性别。", "The sex is missing."),
                                        new Title("请选择性别。", "Choose the sex.")));
    }

    LocalDate knownSince(EventRequest request) {
        return Optional.ofNullable(request.knownSince()).orElseGet(reference::day);
    }

    LocalDate today() {
        return reference.day();
    }

    /** The title of a code; empty where the list does not have it. */
    Optional<Title> title(String list, String name) {
        return vocabulary.title(list, name);
    }

    List<GroupingHistory.RelationCode> relations() {
        return vocabulary.entries("relation").stream()
                .map(entry -> new GroupingHistory.RelationCode(entry.name(), entry.title()))
                .toList();
    }

    /** How a relation is shown; what nobody stated is said to be so. */
    Title relation(String name) {
        return title("relation", name).orElse(new Title("未说明", "not stated"));
    }
}
