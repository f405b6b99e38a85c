package org.shouwang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Progress is for people who watch. */
class ProgressTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void in_a_file_each_step_is_one_line_and_nothing_moves() {
        work(new Progress(err, false));

        assertThat(seen()).isEqualToNormalizingNewlines("导入 · Importing\n筛查 · Screening\n");
    }

    @Test
    void on_a_terminal_the_line_of_a_step_is_written_over_as_it_goes_on() {
        work(new Progress(err, true));

        assertThat(seen())
                .contains("\r\u001b[K导入 · Importing  1 / 2")
                .endsWith("筛查 · Screening …" + System.lineSeparator());
    }

    private static void work(Progress progress) {
        progress.step("导入", "Importing");
        progress.at(1, 2);
        progress.step("筛查", "Screening");
        progress.end();
    }

    private String seen() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
