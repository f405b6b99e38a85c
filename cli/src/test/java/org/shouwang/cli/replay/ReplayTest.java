package org.shouwang.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.cli.Terminal;

/** A result of the past is computed again at a terminal, and holds or does not. */
class ReplayTest {

    private static final String CASE = "taiyuan-2016/cases/dibao.yaml";

    @TempDir private Path folder = Path.of("");

    private final Terminal terminal = Terminal.atHome();

    private String recorded() {
        return folder.resolve("recorded.json").toString();
    }

    private Terminal.Seen replay(String oneCase, String what) {
        return terminal.run("replay", "taiyuan-2016", "--case", oneCase, what, recorded());
    }

    @Test
    void the_same_facts_under_the_same_text_hold() {
        assertThat(replay(CASE + "#月补差660元", "--record").code()).isZero();

        var seen = replay(CASE + "#月补差660元", "--against");

        assertThat(seen.err()).isEmpty();
        assertThat(seen.out()).contains("相同 每一个数值", "相同 每一条理由", "it holds");
        assertThat(seen.code()).isZero();
    }

    @Test
    void a_recorded_value_that_does_not_come_out_again_is_told() throws IOException {
        replay(CASE + "#月补差660元", "--record");
        var recorded = Files.readString(Path.of(recorded()));
        Files.writeString(
                Path.of(recorded()), recorded.replaceAll("\"values\":\"..", "\"values\":\"zz"));

        var seen = replay(CASE + "#月补差660元", "--against");

        assertThat(seen.out()).contains("相同 政策包全文", "不同 每一个数值", "相同 每一条理由", "it does not hold");
        assertThat(seen.code()).isEqualTo(1);
    }

    @Test
    void a_file_that_records_nothing_is_refused_with_a_remedy() throws IOException {
        Files.writeString(Path.of(recorded()), "nothing");

        var seen = replay(CASE, "--against");

        assertThat(seen.code()).isEqualTo(1);
        assertThat(seen.err()).contains("cannot be read", "that --record has written");
    }
}
