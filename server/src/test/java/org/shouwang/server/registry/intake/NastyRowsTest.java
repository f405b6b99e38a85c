package org.shouwang.server.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.registry.Yangqu;
import org.springframework.context.annotation.Import;

/** Whatever stands in a file, nothing crashes and nothing is half-written. */
@ServerTest
@Import(Desk.class)
class NastyRowsTest {

    private static final int FILES = 25;
    private static final List<String> NASTY =
            List.of(
                    "",
                    " ",
                    ",",
                    "\"",
                    "\"\"",
                    "\n",
                    "\r",
                    "\t",
                    "\\",
                    "\\N",
                    "\\.",
                    "\u0000",
                    "\u0007",
                    "\uFEFF",
                    "\uFFFD",
                    "\u3000",
                    "'; drop table registry.fact; --",
                    "=1+1",
                    "@SUM(A1)",
                    "𠮷",
                    "\uD842",
                    "é",
                    "🙂",
                    "1e999",
                    "-0",
                    "9223372036854775808",
                    "0.001",
                    "infinity",
                    "-infinity",
                    "+999999999-12-31",
                    "0000-00-00",
                    "2026-02-29",
                    "无记录",
                    "未反馈",
                    "居民身份证",
                    "本人或户主",
                    "999999199001010000",
                    "x".repeat(1001),
                    "王".repeat(51),
                    "140122100001",
                    "140123100001",
                    "H1",
                    "P1",
                    "U2",
                    "%s%n",
                    "${jndi:x}");

    private final Desk desk;
    private final TestServer server;

    NastyRowsTest(Desk desk, TestServer server) {
        this.desk = desk;
        this.server = server;
    }

    @BeforeEach
    void emptyRegister() {
        desk.clear(server.owner());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20261121, 5_000_000_017L})
    void every_file_is_loaded_or_refused_row_by_row(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < FILES; i++) {
            var files = files(random);

            var result = desk.run(Officer.LI, files, ImportMode.VALID);

            assertThat(
                            desk.count(
                                    Officer.LI,
                                    "person p where (select count(*) from registry.membership m"
                                        + " where m.person_id = p.id and m.valid_to = 'infinity')"
                                        + " <> 3"))
                    .as("persons without their three groupings, seed %d, file %d", seed, i)
                    .isZero();
            assertThat(desk.count(Officer.LI, "import where imported + refused >= 0"))
                    .isEqualTo(i + 1L);
            assertThat(result.refused() == 0 || !desk.refusals(Officer.LI, result).isEmpty())
                    .as("refused without a word, seed %d, file %d", seed, i)
                    .isTrue();
        }
    }

    private static Map<FileKind, byte[]> files(Random random) {
        var sound =
                Yangqu.sound()
                        .statement("人,P1,月工资性收入,1500,2026-09-01,人社,2020-01-01,2021-01-01,工资单");
        Map<FileKind, byte[]> files = new HashMap<>();
        files.put(FileKind.HOUSEHOLDS, spoiled(sound.households(), random));
        files.put(FileKind.PERSONS, spoiled(sound.persons(), random));
        files.put(FileKind.STATEMENTS, spoiled(sound.statements(), random));
        return files;
    }

    /**
     * Puts nasty text into some places below the header, and now and then a byte of another
     * encoding.
     */
    private static byte[] spoiled(byte[] file, Random random) {
        var text = new StringBuilder(new String(file, StandardCharsets.UTF_8));
        int header = random.nextInt(8) == 0 ? 0 : text.indexOf("\n") + 1;
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = header + random.nextInt(text.length() - header);
            int comma = random.nextBoolean() ? at : Math.max(header, text.lastIndexOf(",", at) + 1);
            text.replace(
                    comma,
                    Math.min(text.length(), comma + random.nextInt(6)),
                    NASTY.get(random.nextInt(NASTY.size())));
        }
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(5) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
