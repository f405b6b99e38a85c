package org.shouwang.server.registry.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.shouwang.policy.catalogue.Reading;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.registry.StatementState;
import org.shouwang.server.registry.Vocabulary;
import org.shouwang.server.registry.intake.Said;
import org.springframework.stereotype.Component;

/** Reads what an officer writes as an import would read it, and says all that is wrong with it. */
@Component
class StatementReading {

    static final int FACTS_MAX = 100;
    static final int EVIDENCE_MAX = 200;

    private final Vocabulary vocabulary;
    private final ReferenceDay reference;

    StatementReading(Vocabulary vocabulary, ReferenceDay reference) {
        this.vocabulary = vocabulary;
        this.reference = reference;
    }

    /**
     * What is said.
     *
     * @param dataDate the day of the data
     */
    record Statements(List<Said> facts, LocalDate dataDate) {

        Statements {
            facts = List.copyOf(facts);
        }
    }

    Statements read(StatementRequest request, Optional<Level> subject) {
        var check = new BrokenInput.Check();
        check.that(
                subject.isPresent(),
                "/subject",
                new Title("不是该户的成员、救助单位或赡养人。", "This is nobody of the household."),
                new Title("请在该户档案中选择。", "Choose on the file of the household."));
        checkSource(check, request);
        var day = dataDate(check, request);
        var facts = subject.map(level -> facts(check, request, level)).orElse(List.of());
        check.orThrow();
        return new Statements(facts, day);
    }

    /** What was published of a place: figures with a paper, and nothing that somebody only said. */
    Statements published(StatementRequest request) {
        var check = new BrokenInput.Check();
        checkSource(check, request);
        check.that(
                !Sources.speaksForItself(request.sourceName()),
                "/source",
                new Title("公布数据不能来自走访或申报。", "A visit or a household publishes nothing."),
                new Title("请选择公布数据的部门。", "Choose who published it."));
        var day = dataDate(check, request);
        var facts = facts(check, request, Level.REGION);
        check.that(
                facts.stream().allMatch(said -> said.state() == StatementState.VALUE),
                "/facts",
                new Title("公布数据须有值。", "What was published has a value."),
                new Title("没有公布的不必登记。", "Leave out what was not published."));
        check.orThrow();
        return new Statements(facts, day);
    }

    private void checkSource(BrokenInput.Check check, StatementRequest request) {
        var name = request.sourceName();
        check.that(
                        vocabulary.catalogue().source(name).isPresent(),
                        "/source",
                        new Title("没有选择来源。", "The source is missing."),
                        new Title("请选择这项情况是谁说的。", "Choose who said it."))
                .that(
                        Sources.mayBeStated(name),
                        "/source",
                        new Title("核对报告的内容不能手工登记。", "What a report says is not written by hand."),
                        new Title("请发起核对,由部门反馈。", "Commission a verification instead."))
                .that(
                        !request.basis().isEmpty() || Sources.speaksForItself(name),
                        "/evidence",
                        new Title(
                                "部门的说法须写明凭证。",
                                "What a department said needs the paper that says it."),
                        new Title("请填写证件、文书的名称和编号。", "Give the name and number of the document."))
                .that(
                        request.basis().length() <= EVIDENCE_MAX,
                        "/evidence",
                        new Title("凭证超过 200 字。", "The evidence is longer than 200."),
                        new Title("请缩短文字。", "Shorten the text."));
    }

    private LocalDate dataDate(BrokenInput.Check check, StatementRequest request) {
        var today = reference.day();
        var day = Optional.ofNullable(request.dataDate()).orElse(today);
        check.that(
                        !day.isAfter(today),
                        "/dataDate",
                        new Title(
                                "数据日期晚于%s。".formatted(today),
                                "The date is after %s.".formatted(today)),
                        new Title("请填写了解到情况的日期。", "Give the day on which it was learnt."))
                .that(
                        request.from().isBefore(request.to()),
                        "/validTo",
                        new Title("止不在起之后。", "It does not end after it begins."),
                        new Title("止是不再有效的第一天,请更正。", "The end is the first day that is out."));
        return day;
    }

    private List<Said> facts(BrokenInput.Check check, StatementRequest request, Level subject) {
        var items = request.items();
        check.that(
                !items.isEmpty() && items.size() <= FACTS_MAX,
                "/facts",
                new Title("没有填写任何情况,或超过 100 项。", "There is nothing to record, or more than 100."),
                new Title("请至少填写一项。", "Fill in at least one."));
        var seen = new HashSet<String>();
        var facts = new ArrayList<Said>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var pointer = "/facts/" + i;
            check.that(
                    seen.add(item.name()),
                    pointer + "/fact",
                    new Title("这项情况写了两次。", "This is written twice."),
                    new Title("请去掉一次。", "Leave one out."));
            said(check, pointer, item, subject).ifPresent(facts::add);
        }
        return facts;
    }

    private Optional<Said> said(
            BrokenInput.Check check,
            String pointer,
            StatementRequest.StatedFact item,
            Level subject) {
        var fact =
                vocabulary
                        .catalogue()
                        .fact(item.name())
                        .filter(known -> known.level() == subject && known.total().isEmpty());
        check.that(
                fact.isPresent(),
                pointer + "/fact",
                new Title("不能为此对象登记这项情况。", "This cannot be said of this subject."),
                new Title("请在列表中选择。", "Choose from the list."));
        return fact.flatMap(known -> {
            var reading = known.read(item.written());
            complain(check, pointer + "/value", reading);
            return Said.of(known, reading);
        });
    }

    private static void complain(BrokenInput.Check check, String pointer, Reading reading) {
        switch (reading) {
            case Reading.Refused(Title why, Title remedy) ->
                    check.that(false, pointer, why, remedy);
            case Reading.Blank blank ->
                    check.that(
                            false,
                            pointer,
                            new Title("没有填写。", "It is empty."),
                            new Title(
                                    "请填写;查无登记写无记录,对方没有答复写未反馈。",
                                    "Fill it in, or write nothing found or no answer."));
            case Reading.Said said -> {}
            case Reading.NothingFound nothing -> {}
            case Reading.NoAnswer none -> {}
        }
    }
}
