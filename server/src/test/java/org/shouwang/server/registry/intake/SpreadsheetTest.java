package org.shouwang.server.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.registry.Yangqu;
import org.springframework.context.annotation.Import;

/** Spreadsheets: dates, numbers and formulas as people really send them. */
@ServerTest
@Import(Desk.class)
class SpreadsheetTest {

    private final Desk desk;
    private final TestServer server;

    SpreadsheetTest(Desk desk, TestServer server) {
        this.desk = desk;
        this.server = server;
    }

    @BeforeEach
    void emptyRegister() {
        desk.clear(server.owner());
    }

    @Test
    void cells_that_are_dates_and_numbers_are_read_as_such() throws IOException {
        var result =
                take(
                        workbook(sheet -> {
                            sheet.value(1, 7, LocalDate.of(1970, 1, 1));
                            sheet.style(1, 7).format("yyyy-mm-dd").set();
                            sheet.value(1, 13, 1200.5);
                        }));

        assertThat(desk.refusals(Officer.LI, result)).isEmpty();
        assertThat(result.imported()).isEqualTo(4);
    }

    @Test
    void a_formula_is_refused_whatever_it_shows() throws IOException {
        var result = take(workbook(sheet -> sheet.formula(2, 13, "1+1")));

        var refusals = desk.refusals(Officer.LI, result);
        assertThat(refusals).hasSize(1);
        assertThat(refusals.getFirst().line()).isEqualTo(3);
        assertThat(refusals.getFirst().column()).isEqualTo("月工资性收入");
        assertThat(refusals.getFirst().reason().zh()).isEqualTo("单元格是公式");
        assertThat(result.imported()).isEqualTo(3);
    }

    @Test
    void a_document_that_excel_turned_into_a_number_is_refused_with_the_remedy()
            throws IOException {
        var result = take(workbook(sheet -> sheet.value(1, 4, (double) 140199197001011239L)));

        var refusals = desk.refusals(Officer.LI, result);
        assertThat(refusals).hasSize(1);
        assertThat(refusals.getFirst().column()).isEqualTo("证件号码");
    }

    @Test
    void what_only_looks_like_a_workbook_is_refused_whole() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("nothing.txt"));
            zip.write("nothing".getBytes(StandardCharsets.UTF_8));
        }

        var result = take(bytes.toByteArray());

        assertThat(result.imported()).isZero();
        assertThat(desk.refusals(Officer.LI, result))
                .anySatisfy(refusal -> assertThat(refusal.reason().zh()).contains("XLSX"));
    }

    private ImportResult take(byte[] persons) {
        return desk.run(
                Officer.LI,
                Map.of(FileKind.HOUSEHOLDS, Yangqu.sound().households(), FileKind.PERSONS, persons),
                ImportMode.VALID);
    }

    private static byte[] workbook(java.util.function.Consumer<Worksheet> change)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("persons");
            var rows = new String(Yangqu.sound().persons(), StandardCharsets.UTF_8).split("\r\n");
            for (int line = 0; line < rows.length; line++) {
                var cells = rows[line].split(",");
                for (int column = 0; column < cells.length; column++) {
                    if (!cells[column].isEmpty()) {
                        sheet.value(line, column, cells[column]);
                    }
                }
            }
            change.accept(sheet);
        }
        return bytes.toByteArray();
    }
}
