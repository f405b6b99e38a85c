package org.shouwang.policy.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
        return scene.mattered(result).stream()
                .filter(spot -> !scene.isKnown(spot))
                .sorted(Spot.IN_ORDER)
                .flatMap(this::ask)
                .toList();
    }

    private Stream<Missing> ask(Spot spot) {
        return switch (scene.node(spot).operation()) {
            case Operation.Input(String name) -> Stream.of(fact(spot, name));
            case Operation.Parameter(String name) ->
                    Stream.of(open(scene.answer().law().parameter(name)));
            case Operation.Lookup(String table, int key) -> row(spot, table);
            case Operation computed -> Stream.empty();
        };
    }

    /** An open row is asked for once it is known which one it is. */
    private Stream<Missing> row(Spot lookup, String table) {
        return scene.operands(lookup).stream().allMatch(scene::isKnown)
                ? Stream.of(open(scene.answer().law().parameter(table)))
                : Stream.empty();
    }

    private Missing fact(Spot spot, String name) {
        var given = scene.given(spot, name);
        var ask = new Ask(name, scene.fact(name).title(), scene.about(spot), reason(given));
        return new Missing(ask, status(given));
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
