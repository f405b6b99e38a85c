package org.shouwang.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.cli.Json;
import org.shouwang.cli.Terminal;

/** What a policy officer sees after changing a pack. */
class CheckTest {

    private static final String DIBAO = "packs/taiyuan-2016/rules/dibao.policy";

    @TempDir private Path folder;

    @Test
    void every_pack_of_the_project_is_sound_and_all_its_signed_cases_come_out() {
        var seen = Terminal.atHome().run("check");

        assertThat(seen.err()).isEmpty();
        assertThat(seen.code()).isZero();
        assertThat(seen.out())
                .contains(
                        "taiyuan-2016 通过",
                        "kunshan-2020 通过",
                        "hubei-2020 通过",
                        "panjin-2016 通过",
                        "hunan-2020 通过");
    }

    @Test
    void a_misspelt_name_in_a_rule_is_shown_with_line_caret_and_the_nearest_name() {
        var terminal = Terminal.atCopyOfPacks(folder);
        terminal.spoil(DIBAO, "dibao_standard * members", "dibao_standart * members");

        var seen = terminal.run("check", "taiyuan-2016");

        assertThat(seen.code()).isEqualTo(1);
        assertThat(seen.err())
                .containsPattern("dibao\\.policy:\\d+:\\d+")
                .contains("dibao_standart * members")
                .containsPattern("\\n\\s+\\^")
                .contains("dibao_standard");
        assertThat(seen.out()).contains("taiyuan-2016 有");
    }

    @Test
    void a_case_that_comes_out_differently_is_shown_with_both_values() {
        var terminal = Terminal.atCopyOfPacks(folder);
        terminal.spoil(
                "packs/taiyuan-2016/cases/elderly.yaml",
                "expect: {age: 79, allowance: 0}",
                "expect: {age: 80}");

        var seen = terminal.run("check", "taiyuan-2016");

        assertThat(seen.code()).isEqualTo(1);
        assertThat(seen.err())
                .containsPattern("elderly\\.yaml:\\d+")
                .contains("80周岁生日前一天是79周岁")
                .contains("age 应为 80,算得 79")
                .contains("age should be 80 but is 79");
    }

    @Test
    void a_pack_that_does_not_exist_is_answered_with_the_nearest_name() {
        var seen = Terminal.atHome().run("check", "taiyuan-2017");

        assertThat(seen.code()).isEqualTo(1);
        assertThat(seen.err()).contains("没有名为 taiyuan-2017 的政策包", "是不是 taiyuan-2016?");
    }

    @Test
    void json_tells_a_program_the_same() {
        var terminal = Terminal.atCopyOfPacks(folder);
        terminal.spoil(
                "packs/taiyuan-2016/cases/elderly.yaml",
                "expect: {age: 79, allowance: 0}",
                "expect: {age: 80}");

        var seen = terminal.run("check", "taiyuan-2016", "kunshan-2020", "--json");

        var result = Json.read(seen.lastLine());
        assertThat(result.path(0).path("differences").path(0).path("expected").asString())
                .isEqualTo("80");
        assertThat(result.path(1).path("differences").isEmpty()).isTrue();
        assertThat(result.path(1).path("hash").asString()).hasSize(64);
    }

    @Test
    void a_pack_in_force_must_not_have_been_changed() throws IOException {
        var terminal = Terminal.atCopyOfPacks(folder);
        var hash = Json.read(terminal.run("check", "national", "--json").lastLine());
        Files.writeString(
                folder.resolve("packs/released.yaml"),
                "national: " + hash.path(0).path("hash").asString() + "\n");

        assertThat(terminal.run("check", "national", "--released").code()).isZero();
        terminal.spoil("packs/national/pack.yaml", "id: national", "# later\nid: national");
        var seen = terminal.run("check", "national", "--released");

        assertThat(seen.code()).isEqualTo(1);
        assertThat(seen.err()).contains("政策包 national 已经生效", "The pack national is in force");
        assertThat(terminal.run("check", "national").code()).isZero();
    }
}
