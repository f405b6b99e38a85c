package org.shouwang.server.registry.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.shouwang.server.registry.Yangqu;

/** Files as nobody should send them and somebody always does, made anew for each run. */
final class NastyFiles {

    private static final String TITLES = "数据日期,行政村代码,户编号,人编号,姓名,证件号码,与户主关系,健康状况";
    private static final String[] SOUND = {
        "2026-10-01", Yangqu.VILLAGE, "H1", "P1", "王大明", "", "户主", "健康"
    };

    private NastyFiles() {}

    /** By name. None of them may be loaded in part, and none may take long. */
    static Map<String, byte[]> all(Random dice) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        var csv = csv(String.join(",", SOUND)).getBytes(StandardCharsets.UTF_8);
        var xlsx = workbook(sheet -> {});
        files.put("nothing at all", new byte[0]);
        files.put("a mark and nothing else", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        files.put("a picture", bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A));
        files.put("an old workbook", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1));
        files.put("a zip of nothing", zip(Map.of()));
        files.put("a zip of something else", zip(Map.of("readme.txt", csv)));
        files.put("a zip bomb", bomb());
        files.put("a workbook of two sheets with one name", doubled(xlsx));
        files.put("noise", noise(dice, 20_000));
        files.put("noise behind a zip's first bytes", behindZip(noise(dice, 5_000)));
        texts(files);
        for (int i = 0; i < 12; i++) {
            files.put(
                    "a workbook cut off " + i, java.util.Arrays.copyOf(xlsx, xlsx.length * i / 12));
            files.put("a workbook with broken bytes " + i, broken(xlsx, dice));
            files.put("a text with broken bytes " + i, broken(csv, dice));
        }
        return files;
    }

    private static void texts(Map<String, byte[]> files) {
        files.put("UTF-16", csv(String.join(",", SOUND)).getBytes(StandardCharsets.UTF_16LE));
        files.put(
                "one line without an end", "户编号".repeat(400_000).getBytes(StandardCharsets.UTF_8));
        files.put(
                "a quote that never closes",
                (TITLES + "\n\"" + "a,\n".repeat(50_000)).getBytes(StandardCharsets.UTF_8));
        files.put(
                "too many columns",
                (TITLES + ",x".repeat(2_000) + "\n").getBytes(StandardCharsets.UTF_8));
        files.put(
                "a huge cell",
                csv("2026-10-01," + Yangqu.VILLAGE + ",H1,P1," + "王".repeat(3_000_000) + ",,户主,健康")
                        .getBytes(StandardCharsets.UTF_8));
        files.put("only a header", (TITLES + "\n").getBytes(StandardCharsets.UTF_8));
        files.put(
                "blank rows",
                (TITLES + "\n" + ",,,,,,,\n".repeat(30_000)).getBytes(StandardCharsets.UTF_8));
        files.put(
                "null characters",
                csv(String.join(",", SOUND).replace("王大明", "王\u0000明"))
                        .getBytes(StandardCharsets.UTF_8));
        files.put("mixed encodings", mixed());
    }

    static String csv(String... rows) {
        return TITLES + "\n" + String.join("\n", rows) + "\n";
    }

    /** A sound workbook, to which something is done. */
    static byte[] workbook(java.util.function.Consumer<org.dhatim.fastexcel.Worksheet> done) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("表");
            var titles = TITLES.split(",");
            for (int i = 0; i < titles.length; i++) {
                sheet.value(0, i, titles[i]);
                if (!SOUND[i].isEmpty()) {
                    sheet.value(1, i, SOUND[i]);
                }
            }
            done.accept(sheet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same archive with one of its files changed. */
    static byte[] with(
            byte[] archive, String name, java.util.function.UnaryOperator<String> change) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip =
                new ZipFile(Files.write(Files.createTempFile("nasty", ".zip"), archive).toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var content = zip.getInputStream(entry).readAllBytes();
                files.put(
                        entry.getName(),
                        entry.getName().equals(name)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return zip(files);
    }

    private static byte[] doubled(byte[] archive) {
        return with(
                archive,
                "xl/workbook.xml",
                text ->
                        text.replace(
                                "</sheets>",
                                "<sheet name=\"表\" sheetId=\"9\" r:id=\"rId99\"/></sheets>"));
    }

    static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Some megabytes that unpack to more than is allowed. */
    private static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var blank = new byte[1 << 20];
            for (long left = ImportLimits.UNPACKED_BYTES_MAX + blank.length;
                    left > 0;
                    left -= blank.length) {
                zip.write(blank);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] mixed() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes((TITLES + "\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes((String.join(",", SOUND) + "\n").getBytes(Charset.forName("GB18030")));
        return bytes.toByteArray();
    }

    private static byte[] noise(Random dice, int length) {
        var noise = new byte[length];
        dice.nextBytes(noise);
        return noise;
    }

    private static byte[] behindZip(byte[] noise) {
        noise[0] = 'P';
        noise[1] = 'K';
        noise[2] = 3;
        noise[3] = 4;
        return noise;
    }

    static byte[] broken(byte[] sound, Random dice) {
        var broken = sound.clone();
        for (int i = 0; i < 1 + dice.nextInt(20); i++) {
            broken[dice.nextInt(broken.length)] = (byte) dice.nextInt(256);
        }
        return broken;
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
