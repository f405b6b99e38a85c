package org.shouwang.server.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.TwoCounties.body;
import static org.shouwang.server.TwoCounties.read;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;

/** Whoever holds the report on paper points a telephone at it, and sees whether it is true. */
@ServerTest
class ReportOnPaperTest {

    /** As a copying machine sees it, and as a telephone does from farther off. */
    private static final List<Integer> DOTS_PER_INCH = List.of(200, 100);

    private final TestServer server;
    private Wangs wangs;
    private String report = "";
    private String code = "";

    ReportOnPaperTest(TestServer server) {
        this.server = server;
        this.wangs = new Wangs(server);
    }

    @BeforeEach
    void a_report_is_sealed() {
        server.begin();
        wangs = new Wangs(server).arrive();
        wangs.authorise(Officer.ZHAO, wangs.person(1));
        var request = wangs.commission(Officer.ZHAO);
        wangs.send(Officer.JIANG, wangs.prepared(Officer.JIANG, request, "police"));
        server.asOwner(
                db -> db.sql("update verification.request set due_on = due_on - 11").update());
        var sealed =
                server.post(
                        Officer.JIANG,
                        "/verification/reports",
                        "{\"request\":\"%s\"}".formatted(request));
        assertThat(sealed).as(body(sealed)).hasStatus(201);
        report = read(sealed, "$.id");
        code = read(sealed, "$.code");
    }

    @Test
    void its_square_code_leads_to_the_open_page_that_knows_it() throws IOException {
        var paper =
                server.get(Officer.JIANG, "/verification/reports/{id}/file", report)
                        .getResponse()
                        .getContentAsByteArray();

        for (int dots : DOTS_PER_INCH) {
            var read = codesOn(paper, dots);
            assertThat(read).as("at %d dots per inch", dots).hasSize(1);
            assertThat(read.getFirst()).endsWith("/check/" + code);
        }
        var check =
                server.http()
                        .get()
                        .uri("/api/v1/verification/reports/check/{code}", code)
                        .exchange();
        assertThat(check).hasStatusOk();
        assertThat(body(check)).doesNotContain("王").doesNotContain(Wangs.HOUSEHOLD);
    }

    private static List<String> codesOn(byte[] paper, int dotsPerInch) throws IOException {
        var codes = new ArrayList<String>();
        try (var pages = Loader.loadPDF(paper)) {
            var drawing = new PDFRenderer(pages);
            for (int page = 0; page < pages.getNumberOfPages(); page++) {
                var code = code(drawing.renderImageWithDPI(page, dotsPerInch));
                if (!code.isEmpty()) {
                    codes.add(code);
                }
            }
        }
        return codes;
    }

    /** Empty where a page has none. */
    private static String code(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        var dots = page.getRGB(0, 0, width, height, null, 0, width);
        var seen = new HybridBinarizer(new RGBLuminanceSource(width, height, dots));
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(seen), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException none) {
            return "";
        } catch (ReaderException unreadable) {
            throw new AssertionError("the code on the page cannot be read", unreadable);
        }
    }
}
