package org.shouwang.cli.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.cli.Json;
import org.shouwang.cli.api.Api;

/**
 * What was done about the first differences: of each rule one household is asked; some have
 * explained, one difference proved true and one did not, and one waits for the second officer.
 */
final class FirstDifferences {

    private static final String ASKED = "电话告知户主,请在期限内说明并带上凭证";
    private static final String EXPLAINED = "家庭说明:不清楚有这项登记,愿意配合核实";
    private static final String EVIDENCE = "户主签字的说明一份";
    private static final String PROPOSED = "入户核实,与部门记录一致";
    private static final String AGREED = "复看凭证,同意";
    private static final String WRONG = "部门记录有误:与原始凭证核对,不是本人";

    /** So many have explained; the others still have time. */
    private static final int EXPLAINED_MAX = 4;

    private final DemoServer server;

    FirstDifferences(DemoServer server) {
        this.server = server;
    }

    void settle() {
        try (var township = server.signedInAs(DemoAccount.TOWNSHIP);
                var office = server.signedInAs(DemoAccount.VERIFICATION);
                var county = server.signedInAs(DemoAccount.COUNTY)) {
            var first = oneOfEachRule(office);
            for (int i = 0; i < first.size(); i++) {
                var finding = "/verification/findings/" + first.get(i);
                post(township, finding + "/question", Map.of("text", ASKED));
                if (i < EXPLAINED_MAX) {
                    post(
                            township,
                            finding + "/explanation",
                            Map.of("text", EXPLAINED, "evidence", EVIDENCE));
                }
                switch (i) {
                    case 0 -> {
                        settle(office, finding, "CONFIRMED", PROPOSED);
                        settle(county, finding, "CONFIRMED", AGREED);
                    }
                    case 1 -> settle(office, finding, "DISPROVED", WRONG);
                    case 2 -> settle(office, finding, "CONFIRMED", PROPOSED);
                    default -> {}
                }
            }
        }
    }

    private static List<String> oneOfEachRule(Api office) {
        var first = new LinkedHashMap<String, String>();
        for (var one :
                office.get("/verification/findings?concern=EXCESS&limit=200").path("items")) {
            first.putIfAbsent(one.path("rule").asString(), one.path("id").asString());
        }
        return List.copyOf(first.values());
    }

    private static void settle(Api officer, String finding, String outcome, String reason) {
        post(officer, finding + "/settlement", Map.of("outcome", outcome, "reason", reason));
    }

    private static void post(Api officer, String path, Map<String, String> said) {
        officer.post(path, Json.line(said));
    }
}
