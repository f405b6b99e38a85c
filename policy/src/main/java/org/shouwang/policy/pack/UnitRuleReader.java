package org.shouwang.policy.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.language.Definition;
import org.shouwang.policy.language.Policy;

/** Reads units.yaml: how assistance units are derived. */
final class UnitRuleReader {

    private static final int AGE_MAX = 60;

    private final Set<String> documents;
    private final Optional<Policy> policy;

    UnitRuleReader(Set<String> documents, Optional<Policy> policy) {
        this.documents = documents;
        this.policy = policy;
    }

    UnitRule read(Yaml yaml) {
        yaml.fields("title", "document", "article", "marriage_age", "alone");
        var age = yaml.field("marriage_age");
        age.fields("men", "women", "document", "article");
        return new UnitRule(
                yaml.field("title").title(),
                Values.document(yaml, documents),
                yaml.field("article").text(),
                new UnitRule.MarriageAge(
                        years(age.field("men")),
                        years(age.field("women")),
                        Values.document(age, documents),
                        age.field("article").text()),
                yaml.optional("alone").map(Yaml::items).orElse(List.of()).stream()
                        .map(this::alone)
                        .toList());
    }

    private UnitRule.Alone alone(Yaml yaml) {
        yaml.fields("when", "title", "document", "article");
        var when = yaml.field("when");
        boolean known =
                policy.isEmpty()
                        || policy.get()
                                .definition(when.text())
                                .filter(UnitRuleReader::isAboutPersons)
                                .isPresent();
        if (!known) {
            throw when.problem(
                    "\"%s\" 不是本包规则中关于人的是否公式。".formatted(when.text()),
                    "请写规则中已有的公式名。",
                    "\"%s\" is no yes-or-no formula of persons in this pack."
                            .formatted(when.text()),
                    "Name a formula that the rules have.");
        }

        return new UnitRule.Alone(
                when.text(),
                yaml.field("title").title(),
                Values.document(yaml, documents),
                yaml.field("article").text());
    }

    private static boolean isAboutPersons(Definition definition) {
        return definition.level() == Level.PERSON && definition.type() instanceof Type.Bool;
    }

    private static int years(Yaml yaml) {
        var text = yaml.text();
        if (!text.matches("[0-9]{1,2}") || Integer.parseInt(text) > AGE_MAX) {
            throw yaml.problem(
                    "年龄应为 0 至 60 的整数。",
                    "请写周岁。",
                    "The age is a whole number from 0 to 60.",
                    "Write it in years.");
        }
        return Integer.parseInt(text);
    }
}
