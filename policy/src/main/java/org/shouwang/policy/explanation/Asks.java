package org.shouwang.policy.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.catalogue.Source;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.explanation.SubjectFinding.About;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.parameter.InForce;

/** What has to be asked before an open result can be known, and whom. */
final class Asks {

    private final Scene scene;
    private final Citations citations;

    Asks(Scene scene, Citations citations) {
        this.scene = scene;
        this.citations = citations;
    }

    /** What to ask, and in a few words why. */
    record Missing(Ask ask, Title status) {}

    /** The unknown facts, and the numbers that the law leaves open, on which the result depends. */
    List<Missing> of(Spot result) {
        var unknown =
                scene.mattered(result).stream()
                        .filter(spot -> !scene.isKnown(spot))
                        .sorted(Spot.IN_ORDER)
                        .toList();
        var facts = unknown.stream().filter(this::isFact).toList();
        var asked = facts.isEmpty() ? facts : new Narrowing(scene).worthAsking(facts);
        return unknown.stream()
                .filter(spot -> !isFact(spot) || asked.contains(spot))
                .flatMap(this::ask)
                .toList();
    }

    private boolean isFact(Spot spot) {
        return scene.node(spot).operation() instanceof Operation.Input;
    }

    private Stream<Missing> ask(Spot spot) {
        return switch (scene.node(spot).operation()) {
            case Operation.Input(String name) -> Stream.of(fact(spot, name));
            case Operation.Parameter(String name) ->
                    Stream.of(open(scene.answer().law().parameter(name)));
            case Operation.Lookup lookup when hasKnownOperands(spot) ->
                    Stream.of(open(scene.answer().law().parameter(lookup.table())));
            case Operation.PlusWorkingDays moved when hasKnownOperands(spot) ->
                    Stream.of(unpublished());
            case Operation computed -> Stream.empty();
        };
    }

    private boolean hasKnownOperands(Spot spot) {
        return scene.operands(spot).stream().allMatch(scene::isKnown);
    }

    /** No document says which of the days are worked. */
    private Missing unpublished() {
        var title = new Title("工作日日历", "Calendar of working days");
        var reason =
                new Title(
                        "期限跨入尚未公布放假安排的日子,请在该年日历公布后录入",
                        "the time runs into days whose calendar is not published; enter it when it"
                                + " is");
        return new Missing(
                new Ask("working_days", title, everybody(), reason),
                new Title("尚未公布", "not published yet"));
    }

    private Missing fact(Spot spot, String name) {
        var fact = scene.fact(name);
        if (fact.total().isPresent()) {
            return months(spot, fact);
        }

        var given = scene.given(spot, name);
        var ask = new Ask(name, scene.fact(name).title(), scene.about(spot), reason(given));
        return new Missing(ask, status(given));
    }

    /** Of a total, the months that are missing, and whether the others are there. */
    private Missing months(Spot spot, Fact fact) {
        var total = fact.total().orElseThrow();
        var missing =
                scene.subject(spot)
                        .history(total.fact().name())
                        .map(total::unknownMonths)
                        .orElse(List.of());
        var named = Wording.same(Months.written(missing, total.fact()));
        var status = Wording.say("缺%s", "%s missing", named);
        var reason =
                missing.isEmpty()
                        ? notAsked()
                        : Wording.say(
                                "缺%s,没有说的月份不能当作零;请补齐",
                                "%s missing, and what nobody spoke of is not zero; ask for it",
                                named);
        return new Missing(
                new Ask(fact.name(), fact.title(), scene.about(spot), reason),
                missing.isEmpty() ? new Title("尚未查询", "not asked yet") : status);
    }

    private Title status(Given given) {
        return switch (given) {
            case Given.NotAsked notAsked -> new Title("尚未查询", "not asked yet");
            case Given.NoAnswer(var provenance) ->
                    Wording.say("%s尚未反馈", "no answer from the %s", source(provenance));
            case Given.NothingFound(var provenance) ->
                    Wording.say("%s没有记录", "no record at the %s", source(provenance));
            case Given.Value value -> throw new IllegalStateException("what was said is known");
        };
    }

    private Title source(Provenance provenance) {
        return Wording.inside(citations.source(provenance.source()));
    }

    private Title reason(Given given) {
        return switch (given) {
            case Given.NotAsked notAsked -> notAsked();
            case Given.NoAnswer(var provenance) ->
                    Wording.say(
                            "%s尚未反馈(%s),请催办,或请当事人提供证明",
                            "the %s has not answered (%s); remind them, or ask the person for"
                                    + " proof",
                            source(provenance),
                            day(provenance.date()));
            case Given.NothingFound(var provenance) ->
                    Wording.say(
                            "%s没有记录(%s),不能当作没有,请入户核实",
                            "the %s has no record (%s), which does not mean that there is none; ask"
                                    + " on a visit",
                            source(provenance),
                            day(provenance.date()));
            case Given.Value value -> throw new IllegalStateException("what was said is known");
        };
    }

    /** The most believed source is the one worth asking. */
    private Title notAsked() {
        return scene.answer().policy().catalogue().sources().stream()
                .findFirst()
                .map(Source::title)
                .map(source ->
                        Wording.say(
                                "尚未查询,请通过%s取得,或向本人了解",
                                "not asked yet; take it from the %s, or ask the person",
                                Wording.inside(source)))
                .orElse(new Title("尚未查询,请向本人了解", "not asked yet; ask the person"));
    }

    private static Title day(LocalDate date) {
        return Wording.same(date.toString());
    }

    private Missing open(InForce parameter) {
        var cited = citations.document(parameter.document(), parameter.article());
        var reason =
                Wording.say(
                        "%s没有写明,请主管部门明确",
                        "%s leaves it open; ask the authority to settle it", cited);
        return new Missing(
                new Ask(parameter.name(), parameter.title(), everybody(), reason),
                new Title("文件没有写明", "left open by the law"));
    }

    private About everybody() {
        return scene.about(scene.rule().result().level(), scene.subject());
    }
}
