package org.shouwang.server.registry.quality;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import org.shouwang.server.Officer;
import org.shouwang.server.TestServer;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.Yangqu;
import org.shouwang.server.registry.intake.Desk;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The data-quality centre of a township in which a wife is a man on file. */
@TestComponent
class Centre {

    static final RegionCode TOWNSHIP = new RegionCode("140122100");
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Desk desk;
    private final TestServer server;
    private final CheckPlace check;

    Centre(Desk desk, TestServer server, CheckPlace check) {
        this.desk = desk;
        this.server = server;
        this.check = check;
    }

    void open() {
        desk.clear(server.owner());
        server.owner()
                .sql(
                        "truncate registry.finding, registry.exemption, registry.completeness,"
                                + " registry.quality_run")
                .update();
        desk.take(Officer.LI, Yangqu.sound().with("配偶,女", "配偶,男"));
    }

    CheckPlace.Summary run() {
        return check.run(TOWNSHIP, DAY, (done, total, message) -> {});
    }

    MvcTestResult findings(Officer officer, String filter) {
        return server.get(officer, "/quality/findings?" + filter);
    }

    List<String> checks(String filter) {
        return read(findings(Officer.ZHAO, filter), "$.items[*].check");
    }

    String idOf(String check) {
        return read(findings(Officer.ZHAO, "check=" + check), "$.items[0].id");
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    static <T> T read(MvcTestResult answer, String path) {
        try {
            return JsonPath.read(answer.getResponse().getContentAsString(), path);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
