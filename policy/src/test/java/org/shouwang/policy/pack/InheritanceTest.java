package org.shouwang.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.policy.language.Definition;
import org.shouwang.policy.language.Rule;

/** What a pack has from the packs that it stands on. */
class InheritanceTest {

    @TempDir private Path packs = Path.of("");

    @Test
    void an_inherited_rule_holds_and_an_inherited_formula_only_if_it_is_used() throws IOException {
        pack("base", "inherits: []");
        write(
                "base/sources.yaml",
                """
                documents:
                  paper: {title: 报告, number: "", issuer: 局, date: "2017"}
                """);
        write(
                "base/catalogue/facts.yaml",
                """
                income: {title: {zh: 月收入, en: Income}, level: person, type: money, range: [0, 1000000], unknown: ask}
                """);
        write(
                "base/rules/methods.policy",
                """
                unit wealth: money = sum(person.income) * 12
                unit members: int = count(person)
                unit unheard_of: int = 3
                rule rich "富裕" / "Rich"
                  basis paper "三"
                  warns of excess when is_rich
                unit is_rich: bool = wealth > 100000 yuan
                """);
        pack("county", "inherits: [base]");
        write(
                "county/rules/dibao.policy",
                """
                rule missed "漏保" / "Missed"
                  basis paper "一"
                  warns of omission when below
                unit below: bool = sum(person.income) < 640 yuan * members
                """);

        var policy = Packs.load(packs, "county").policy();

        assertThat(policy.rules()).extracting(Rule::id).containsExactly("rich", "missed");
        assertThat(policy.definitions())
                .extracting(Definition::name)
                .containsExactlyInAnyOrder("below", "is_rich", "wealth", "members");
    }

    private void pack(String id, String inherits) throws IOException {
        write(
                id + "/pack.yaml",
                """
                id: %s
                title: {zh: 县, en: County}
                place: "1401"
                from: 2016-01-01
                %s
                """
                        .formatted(id, inherits));
    }

    private void write(String file, String text) throws IOException {
        var path = packs.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
