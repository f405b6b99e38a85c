package org.shouwang.policy.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.policy.catalogue.Title;

/** The result of a rule and the reasons for it in one sentence. */
final class Sentences {

    /** A sentence that names more is not read. The steps have them all. */
    private static final int REASONS_MAX = 3;

    private final Scene scene;
    private final Reasons reasons;
    private final Asks asks;

    Sentences(Scene scene, Asks asks) {
        this.scene = scene;
        this.reasons = new Reasons(scene);
        this.asks = asks;
    }

    Title sentence() {
        var result = scene.result();
        return Wording.sentence(
                switch (Outcome.of(scene.value(result))) {
                    case YES -> reasons.isCondition(result) ? because(result) : due(result);
                    case NO ->
                            reasons.isCondition(result)
                                    ? Wording.say("不属于此情形:%s", "not the case: %s", because(result))
                                    : Wording.say("不予给付:%s", "nothing is due: %s", because(result));
                    case ASK_A_PERSON -> open(result);
                });
    }

    private Title due(Spot result) {
        var definition = scene.rule().result();
        return Wording.say(
                "%s %s:%s",
                "%s %s: %s",
                definition.title(),
                Display.inSentence(definition.type(), scene.value(result).low()),
                because(result));
    }

    private Title because(Spot result) {
        var all = reasons.of(result);
        return all.isEmpty()
                ? Wording.say("由%s 得出", "computed from %s", ingredients(result))
                : Wording.join(all.stream().limit(REASONS_MAX).toList(), ";", "; ");
    }

    /** What an amount without conditions was computed from. */
    private Title ingredients(Spot result) {
        var names = new Names(scene);
        var comparison = new Comparison(scene, names);
        var named =
                new NamedValues(scene)
                        .readBy(result).stream().limit(REASONS_MAX).map(comparison::shown).toList();
        return named.isEmpty() ? new Title("规定", "the rule") : Wording.join(named, "、", " and ");
    }

    /** What is missing, of whom, and why; what is missing for the same reason is named together. */
    private Title open(Spot result) {
        Map<Title, List<Title>> byStatus = new LinkedHashMap<>();
        for (var missing : asks.of(result)) {
            byStatus.computeIfAbsent(missing.status(), status -> new ArrayList<>())
                    .add(name(missing.ask()));
        }
        var groups =
                byStatus.entrySet().stream()
                        .map(group -> group(group.getKey(), listed(group.getValue())))
                        .toList();
        return Wording.say(
                "尚不能判断:%s", "this cannot be decided yet: %s", Wording.join(groups, ";", "; "));
    }

    private static Title group(Title status, Title names) {
        return new Title(names.zh() + "," + status.zh(), status.en() + ": " + names.en());
    }

    private Title name(Ask ask) {
        var title = Wording.inside(ask.title());
        boolean isOwn = ask.subject().equals(scene.about(scene.result()));
        return isOwn
                ? title
                : Wording.say("%s的%s", "%s's %s", Wording.same(ask.subject().label()), title);
    }

    private static Title listed(List<Title> names) {
        var shown = Wording.join(names.stream().limit(REASONS_MAX).toList(), "、", ", ");
        int more = names.size() - REASONS_MAX;
        return more <= 0
                ? shown
                : new Title(
                        shown.zh() + "等 " + names.size() + " 项",
                        shown.en() + " and " + more + " more");
    }
}
