package org.shouwang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody sees who does not know the command yet. */
class ShouwangTest {

    private static final List<String> COMMANDS =
            List.of("help", "demo", "serve", "check", "explain", "screen", "generate");

    private final Terminal terminal = Terminal.atHome();

    @Test
    void help_names_every_command_in_both_languages() {
        var seen = terminal.run("help");

        assertThat(seen.code()).isZero();
        assertThat(seen.out())
                .contains(COMMANDS)
                .contains("检查政策包", "Checks packs")
                .contains("退出码 · Exit codes");
    }

    @Test
    void every_command_explains_itself() {
        for (var command : COMMANDS) {
            var seen = terminal.run(command, "--help");

            assertThat(seen.code()).as(command).isZero();
            assertThat(seen.out())
                    .as(command)
                    .containsPattern("\\p{IsHan}")
                    .containsPattern("[a-z]{3}");
        }
    }

    @Test
    void a_wrong_word_ends_with_2_and_shows_how_it_is_written() {
        var seen = terminal.run("chek");

        assertThat(seen.code()).isEqualTo(2);
        assertThat(seen.err()).contains("chek").contains("check");
    }

    @Test
    void a_missing_option_ends_with_2_and_is_named() {
        var seen = terminal.run("screen", "taiyuan-2016", "--day", "2017-03-31");

        assertThat(seen.code()).isEqualTo(2);
        assertThat(seen.err()).contains("--data");
    }

    @Test
    void a_day_that_does_not_exist_ends_with_2() {
        var seen =
                terminal.run("screen", "taiyuan-2016", "--data", "nowhere", "--day", "2017-02-30");

        assertThat(seen.code()).isEqualTo(2);
        assertThat(seen.err()).contains("2017-02-30");
    }
}
