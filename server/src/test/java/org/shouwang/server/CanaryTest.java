package org.shouwang.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.shouwang.server.registry.Yangqu;
import org.slf4j.LoggerFactory;

/**
 * The watch over all answers and logs is awake: what it must find it finds, so that its silence
 * over the whole run means something.
 */
@ServerTest
class CanaryTest {

    private final TestServer server;

    CanaryTest(TestServer server) {
        this.server = server;
    }

    @Test
    void a_whole_number_is_found_in_text_in_a_workbook_in_a_document_and_in_the_log()
            throws Exception {
        var watch = new CanaryWatch();
        watch.see("text", ("{\"document\":\"" + Yangqu.DOCUMENT + "\"}").getBytes(UTF_8));
        watch.see("workbook", zipped("<t>" + Yangqu.DOCUMENT + "</t>"));
        watch.see("document", pdf("(" + Yangqu.DOCUMENT + ") Tj"));

        assertThat(watch.takeSung()).hasSize(3);

        LoggerFactory.getLogger("org.shouwang.canary")
                .error("on purpose", new IllegalStateException(Yangqu.DOCUMENT));
        assertThat(CanaryWatch.ALL.takeSung())
                .containsExactly("log of org.shouwang.canary let out " + Yangqu.DOCUMENT);
    }

    @Test
    void a_masked_number_a_longer_one_and_one_that_does_not_check_are_none() {
        var watch = new CanaryWatch();
        watch.see("masked", "1401**********1239".getBytes(UTF_8));
        watch.see("longer", ("7" + Yangqu.DOCUMENT).getBytes(UTF_8));
        watch.see("not checked", "140199197001011230".getBytes(UTF_8));

        assertThat(watch.takeSung()).isEmpty();
    }

    @Test
    void the_watch_sees_the_answers_of_this_server() {
        long before = CanaryWatch.ALL.bytes();

        assertThat(server.get(Officer.SUN, "/session")).hasStatusOk();

        assertThat(CanaryWatch.ALL.bytes()).isGreaterThan(before);
        System.out.printf(
                "canaries watched so far pieces=%d bytes=%d found=0%n",
                CanaryWatch.ALL.pieces(), CanaryWatch.ALL.bytes());
    }

    private static byte[] zipped(String text) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(String text) throws Exception {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("%PDF-1.7\n1 0 obj\nstream\n".getBytes(UTF_8));
        var packed = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(packed)) {
            packing.write(text.getBytes(UTF_8));
        }
        bytes.writeBytes(packed.toByteArray());
        bytes.writeBytes("\nendstream".getBytes(UTF_8));
        return bytes.toByteArray();
    }
}
