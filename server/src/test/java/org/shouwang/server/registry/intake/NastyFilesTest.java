package org.shouwang.server.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.springframework.context.annotation.Import;

/** The promise: whatever somebody sends, the answer is a sentence and never half of a file. */
@ServerTest
@Import(Desk.class)
class NastyFilesTest {

    private static final Duration HANGS = Duration.ofSeconds(60);
    private static final int FUZZED = 60;

    private final Desk desk;
    private final TestServer server;
    private final long seed = Long.getLong("shouwang.seed", System.nanoTime());

    NastyFilesTest(Desk desk, TestServer server) {
        this.desk = desk;
        this.server = server;
    }

    @BeforeEach
    void nobodyIsThere() {
        desk.clear(server.owner());
    }

    private ImportResult take(byte[] file) {
        return desk.run(Officer.LI, Map.of(FileKind.MEMBERS, file), ImportMode.VALID);
    }

    @Test
    void none_of_the_corpus_crashes_hangs_or_comes_in_half() {
        NastyFiles.all(new Random(seed))
                .forEach((name, file) -> {
                    desk.clear(server.owner());
                    long begun = System.nanoTime();

                    var result = take(file);

                    assertThat(Duration.ofNanos(System.nanoTime() - begun))
                            .as("%s, seed %d", name, seed)
                            .isLessThan(HANGS);
                    assertThat(desk.count(Officer.LI, "person"))
                            .as("%s, seed %d", name, seed)
                            .isEqualTo(result.imported());
                });
    }

    @Test
    void cells_with_anything_in_them_are_refused_or_taken_as_they_are() {
        var dice = new Random(seed);
        for (int round = 0; round < FUZZED; round++) {
            desk.clear(server.owner());
            var row = new StringBuilder("2026-10-01,140122100001,H1,P1,王大明,,户主,健康");
            for (int i = 0; i < 1 + dice.nextInt(6); i++) {
                row.insert(dice.nextInt(row.length()), oddity(dice));
            }

            var result = take(NastyFiles.csv(row.toString()).getBytes(StandardCharsets.UTF_8));

            assertThat(desk.count(Officer.LI, "person"))
                    .as("seed %d round %d: %s", seed, round, row)
                    .isEqualTo(result.imported());
        }
    }

    private static String oddity(Random dice) {
        String[] oddities = {
            "\"", ",", "\n", "\t", "'", "\\", "\\N", "{", "}", "NULL", "\u0001", "\uFFFD", "\uFEFF",
            "𠮷", "㐀", "\uD800", "９", "　", "=1+1", "%s", "--", ";", "\r", "0x1A", "1E400", "٣"
        };
        return oddities[dice.nextInt(oddities.length)];
    }

    @ParameterizedTest
    @CsvSource({
        "<f>1+1</f>, 公式",
        "<f>[1]Sheet1!A1</f>, 公式",
    })
    void a_formula_and_a_link_to_another_file_are_refused(String formula, String word) {
        var file =
                NastyFiles.with(
                        NastyFiles.workbook(sheet -> sheet.value(1, 5, 7)),
                        "xl/worksheets/sheet1.xml",
                        text -> text.replace("<v>7</v>", formula + "<v>7</v>"));

        var result = take(file);

        assertThat(result.imported()).isZero();
        assertThat(desk.refusals(Officer.LI, result).toString()).contains(word);
    }

    @Test
    void macros_are_never_run_and_the_cells_beside_them_are_read() {
        var file =
                NastyFiles.with(
                        NastyFiles.workbook(sheet -> {}),
                        "[Content_Types].xml",
                        text ->
                                text.replace(
                                        "</Types>",
                                        "<Default Extension=\"bin\""
                                            + " ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"));

        assertThat(take(file).imported()).isEqualTo(1);
    }

    @Test
    void hidden_rows_and_merged_cells_are_rows_and_cells_like_others() {
        var file =
                NastyFiles.workbook(sheet -> {
                    sheet.hideRow(1);
                    sheet.range(3, 0, 4, 2).merge();
                });

        assertThat(take(file).imported()).isEqualTo(1);
    }

    @Test
    void rows_that_are_only_formatted_are_not_there() {
        var file =
                NastyFiles.workbook(
                        sheet -> sheet.range(2, 0, 3_000, 7).style().fillColor("FFFF00").set());

        var result = take(file);

        assertThat(result.imported()).isEqualTo(1);
        assertThat(result.refused()).isZero();
    }

    @Test
    void a_number_longer_than_a_sheet_keeps_is_refused() {
        var result = take(NastyFiles.workbook(sheet -> sheet.value(1, 5, 140199197001011239L)));

        assertThat(result.imported()).isZero();
        assertThat(desk.refusals(Officer.LI, result).toString()).contains("后几位已经丢失");
    }

    @Test
    void rare_characters_of_names_are_kept() {
        take(
                NastyFiles.csv("2026-10-01,140122100001,H1,P1,𠮷田䶮,,户主,健康")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(desk.count(Officer.LI, "person where name = '𠮷田䶮'")).isEqualTo(1);
    }
}
