package org.shouwang.policy.arrow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table in a file: what was written is read, byte by byte as the format describes it. */
class ArrowFileTest {

    private static final List<ArrowColumn> COLUMNS =
            List.of(
                    new ArrowColumn("age", 8, false),
                    new ArrowColumn("village", 16, true),
                    new ArrowColumn("born", 32, true),
                    new ArrowColumn("income", 64, false));

    @TempDir private Path folder = Path.of("");

    /** Row 3 of every 5 says nothing of its village, and row 7 of every 9 nothing of its birth. */
    private Path written(int... rowsOfBatches) throws IOException {
        var path = folder.resolve("people.arrow");
        try (var writer = new ArrowWriter(path, COLUMNS)) {
            for (int rows : rowsOfBatches) {
                writer.write(
                        rows,
                        List.of(
                                ArrowWriter.Numbers.of(row -> row % 100 - 50),
                                new ArrowWriter.Numbers(row -> row - 300, row -> row % 5 != 3),
                                new ArrowWriter.Numbers(row -> row * -70_000L, row -> row % 9 != 7),
                                ArrowWriter.Numbers.of(row -> row * 10_000_000_000L)));
            }
        }
        return path;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 63, 64, 65, 1_000, 20_000})
    void what_was_written_is_read(int rows) throws IOException {
        var file = ArrowFile.open(written(rows, 3));

        assertThat(file.columns()).isEqualTo(COLUMNS);
        assertThat(file.batches()).isEqualTo(2);
        assertThat(file.batch(1).rows()).isEqualTo(3);
        var batch = file.batch(0);
        assertThat(batch.rows()).isEqualTo(rows);
        var ages = new byte[rows];
        var villages = new short[rows];
        var born = new int[rows];
        var incomes = new long[rows];
        batch.read(0, ages);
        batch.read(1, villages);
        batch.read(2, born);
        batch.read(3, incomes);
        for (int row = 0; row < rows; row++) {
            assertThat((int) ages[row]).isEqualTo(row % 100 - 50);
            assertThat((int) villages[row]).isEqualTo((short) (row - 300));
            assertThat(born[row]).isEqualTo((int) (row * -70_000L));
            assertThat(incomes[row]).isEqualTo(row * 10_000_000_000L);
            assertThat(batch.isThere(0, row)).isTrue();
            assertThat(batch.isThere(1, row)).isEqualTo(row % 5 != 3);
            assertThat(batch.isThere(2, row)).isEqualTo(row % 9 != 7);
        }
        assertThat(batch.missing(0)).isZero();
        assertThat(batch.missing(1)).isEqualTo((rows + 1) / 5);
        assertThat(batch.missing(2)).isEqualTo((rows + 1) / 9);
    }

    @Test
    void every_part_begins_at_a_multiple_of_64() throws IOException {
        var path = written(9);

        var bytes = ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(new String(bytes.array(), 0, 6, StandardCharsets.US_ASCII)).isEqualTo("ARROW1");
        assertThat(bytes.getInt(64)).isEqualTo(-1);
        int schema = bytes.getInt(68);
        assertThat((72 + schema) % 64).isZero();
        assertThat(bytes.getInt(72 + schema)).isEqualTo(-1);
        assertThat((72 + schema + 8 + bytes.getInt(76 + schema)) % 64).isZero();
    }

    /** 9 rows of 8, 16, 32 and 64 bits, and two lines of bits, each filled up to 64 bytes. */
    @Test
    void the_bytes_of_all_columns_are_counted() throws IOException {
        var file = ArrowFile.open(written(9));

        assertThat(file.bytes()).isEqualTo(7 * 64);
        assertThat(file.batch(0).body().capacity()).isEqualTo(7 * 64);
        assertThat(ArrowFile.open(written(9, 64)).bytes())
                .isEqualTo(7 * 64 + 64 + 64 + 128 + 64 + 256 + 512);
        assertThat(ArrowFile.open(written()).bytes()).isZero();
    }

    @Test
    void a_column_is_read_by_its_own_width_only() throws IOException {
        var batch = ArrowFile.open(written(2)).batch(0);

        assertThatThrownBy(() -> batch.read(0, new int[2])).hasMessageEndingWith("has not 32 bits");
        assertThatThrownBy(() -> batch.read(1, new byte[2])).hasMessageEndingWith("has not 8 bits");
        assertThatThrownBy(() -> batch.read(3, new short[2]))
                .hasMessageEndingWith("has not 16 bits");
        assertThatThrownBy(() -> batch.read(2, new long[2]))
                .hasMessageEndingWith("has not 64 bits");
    }

    @Test
    void a_file_that_was_cut_off_is_refused() throws IOException {
        var path = written(9);
        var whole = Files.readAllBytes(path);

        for (int length : new int[] {0, 6, 73, 74, whole.length - 6, whole.length - 1}) {
            Files.write(path, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> ArrowFile.open(path))
                    .as("%d bytes", length)
                    .hasMessage("people.arrow is not a complete Arrow file; write it once more");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1 << 30})
    void a_footer_that_cannot_lie_in_the_file_is_refused(int footerBytes) throws IOException {
        var path = written(9);
        var bytes = Files.readAllBytes(path);
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(bytes.length - 10, footerBytes);
        Files.write(path, bytes);

        assertThatThrownBy(() -> ArrowFile.open(path)).hasMessageContaining("not a complete Arrow");
    }

    @Test
    void the_first_buffers_of_a_batch_grow_with_its_rows() throws IOException {
        var file = ArrowFile.open(written(1, 4_000, 8_000, 2));

        for (int batch = 0; batch < file.batches(); batch++) {
            var incomes = new long[file.batch(batch).rows()];
            file.batch(batch).read(3, incomes);
            assertThat(incomes[incomes.length - 1])
                    .isEqualTo((incomes.length - 1) * 10_000_000_000L);
        }
    }
}
