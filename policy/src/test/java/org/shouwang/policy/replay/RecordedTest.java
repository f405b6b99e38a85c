package org.shouwang.policy.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.policy.Engine;
import org.shouwang.policy.language.PolicyProblems;
import org.shouwang.policy.pack.Case;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.Packs;
import org.shouwang.policy.pack.Released;

/** A stored decision is computed again, and a pack in force is not changed. */
class RecordedTest {

    private static final String TEXT = "village/rules/rules.policy";

    @TempDir private Path packs;

    @BeforeEach
    void a_small_pack() throws IOException {
        write(
                "village/pack.yaml",
                """
                id: village
                title: {zh: 村, en: Village}
                place: "14"
                from: 2016-01-01
                inherits: []
                """);
        write(
                "village/sources.yaml",
                "documents:\n  plan: {title: {zh: 方案, en: Plan}, number: \"\", issuer: \"\", date:"
                        + " \"2016\"}\n");
        write(
                "village/catalogue/facts.yaml",
                "wage: {title: {zh: 月工资, en: Wage}, level: person, type: money, range: [0, 9000],"
                        + " unknown: ask}\n");
        write(
                TEXT,
                """
                rule help "补贴" / "Help"
                  basis plan "一"
                  grants help_sum monthly

                person help_sum "补贴额" / "Help": money = if wage < 500 yuan then 100 yuan else 0 yuan
                """);
        write(
                "village/cases/one.yaml",
                """
                signed: {by: 村, on: 2016-01-01}
                cases:
                  - name: 一人
                    day: 2016-06-01
                    place: "14"
                    members: [{wage: 100}]
                    expect: {help_sum: 100}
                """);
    }

    @Test
    void the_same_facts_and_text_come_to_the_same_fen_and_the_same_trace() {
        var replay = recorded().replay(pack(), one().situation());

        assertThat(replay).isEqualTo(new Recorded.Replay(true, true, true, true));
        assertThat(replay.holds()).isTrue();
        assertThat(recorded().engine()).isEqualTo(Engine.VERSION);
    }

    @Test
    void another_text_is_told_even_where_it_comes_to_the_same() throws IOException {
        var then = recorded();
        spoil("\"Help\"\n", "\"Support\"\n");

        var replay = then.replay(pack(), one().situation());

        assertThat(replay.isSamePack()).isFalse();
        assertThat(replay.sameValues()).isTrue();
        assertThat(replay.holds()).isFalse();
    }

    @Test
    void another_amount_is_told() throws IOException {
        var then = recorded();
        spoil("100 yuan else", "100.01 yuan else");

        var replay = then.replay(pack(), one().situation());

        assertThat(replay).isEqualTo(new Recorded.Replay(false, true, false, false));
    }

    @Test
    void a_decision_holds_by_the_same_text_with_the_same_values_and_the_same_reasons() {
        assertThat(new Recorded.Replay(true, false, true, true).holds()).isTrue();
        assertThat(new Recorded.Replay(false, true, true, true).holds()).isFalse();
        assertThat(new Recorded.Replay(true, true, false, true).holds()).isFalse();
        assertThat(new Recorded.Replay(true, true, true, false).holds()).isFalse();
    }

    @Test
    void every_text_of_a_pack_is_in_its_hash_also_a_comment() throws IOException {
        var before = pack().hash();

        write("village/parameters/empty.yaml", "# nothing yet\n");

        assertThat(pack().hash()).isNotEqualTo(before);
    }

    @Test
    void a_pack_in_force_is_refused_once_it_is_changed() throws IOException {
        write("released.yaml", "village: " + pack().hash() + "\n");
        assertThat(Released.read(packs).require(pack()).id()).isEqualTo("village");

        spoil("500 yuan", "501 yuan");

        var released = Released.read(packs);
        assertThat(released.has("village")).isTrue();
        assertThat(catchThrowableOfType(PolicyProblems.class, () -> released.require(pack())))
                .satisfies(refused -> {
                    var problem = refused.problems().getFirst();
                    assertThat(problem.message().en())
                            .startsWith("The pack village is in force, but its text");
                    assertThat(problem.remedy().en()).contains("as a new pack");
                    assertThat(problem.remedy().zh()).contains("另立新包");
                });
    }

    @Test
    void without_a_list_nothing_is_in_force_yet() {
        assertThat(Released.read(packs).change(pack())).isEmpty();
        assertThat(Released.read(packs).has("village")).isFalse();
    }

    private Recorded recorded() {
        return Recorded.of(pack(), one().place(), one().day(), one().situation());
    }

    private Pack pack() {
        return Packs.load(packs, "village");
    }

    private Case one() {
        return pack().cases().getFirst();
    }

    private void spoil(String text, String by) throws IOException {
        var before = Files.readString(packs.resolve(TEXT));
        assertThat(before).contains(text);
        write(TEXT, before.replace(text, by));
    }

    private void write(String file, String text) throws IOException {
        var path = packs.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
