package org.shouwang.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.cli.Json;
import org.shouwang.cli.Progress;
import org.shouwang.cli.api.Api;

/**
 * Brings the invented people in as a real county would: accounts, import, screening, all through
 * the API.
 */
final class CountyLoad {

    /** The two counties of the Taiyuan paper, 阳曲 and 娄烦. */
    static final List<String> COUNTIES = List.of("140122", "140123");

    private static final List<String> TABLES = List.of("households", "persons", "statements");

    private final DemoServer server;
    private final Progress progress;

    CountyLoad(DemoServer server, Progress progress) {
        this.server = server;
        this.progress = progress;
    }

    /** What came in. */
    record Loaded(long importedRows, long refusedRows, LocalDate day, long seed) {}

    /**
     * The three administrators, by the token of the first start; everybody else by two of them, as
     * in a real county.
     */
    void openAccounts(Path serverFolder) throws IOException {
        progress.step("开设演示账号", "Opening the demo accounts");
        var token = Files.readString(serverFolder.resolve("first-run-token")).strip();
        try (var api = server.anybody()) {
            for (var administrator : DemoAccount.ADMINISTRATORS) {
                api.post(
                        "/setup",
                        Map.of(
                                "token", token,
                                "role", administrator.role(),
                                "account", administrator.account(),
                                "password", DemoAccount.PASSWORD,
                                "name", administrator.name()));
            }
        }
        try (var system = server.signedInAs(DemoAccount.ADMINISTRATOR);
                var security = server.signedInAs(DemoAccount.SECURITY)) {
            DemoAccount.OFFICERS.forEach(officer -> open(officer, system, security));
        }
    }

    /** One proposes, another one confirms, and the owner sets the password by the code. */
    private static void open(DemoAccount officer, Api system, Api security) {
        var change =
                system.post(
                        "/accounts",
                        Json.line(
                                Map.of(
                                        "account", officer.account(),
                                        "name", officer.name(),
                                        "posts", List.of(officer.seat()))));
        var id = change.path("id").asString();
        var settled = security.post("/account-changes/" + id + "/confirmation", Map.of());
        security.post(
                "/password",
                Map.of(
                        "account", officer.account(),
                        "code", settled.path("code").path("code").asString(),
                        "password", DemoAccount.PASSWORD));
    }

    /** Imports the tables of a folder and screens both counties. */
    Loaded load(Path people, LocalDate day, long seed) throws IOException, InterruptedException {
        try (var api = server.signedInAs(DemoAccount.DATA_OFFICER)) {
            progress.step("导入 63,186 人", "Importing 63,186 people");
            var work = new LongWork(api, progress);
            var result = work.finished(api.upload("/imports", tables(people)));
            publish(api);
            for (var county : COUNTIES) {
                progress.step("筛查 " + county, "Screening " + county);
                work.finished(
                        api.post("/screenings", Map.of("place", county, "day", day.toString())));
            }
            return new Loaded(
                    result.path("imported").asLong(), result.path("refused").asLong(), day, seed);
        }
    }

    /** The published figure of Taiyuan that the paper names. */
    private static void publish(Api api) {
        api.post(
                "/published-figures",
                Json.line(
                        Map.of(
                                "place",
                                "1401",
                                "source",
                                "government_notice",
                                "evidence",
                                "太原市民政政策理论研究成果展二,一(三)",
                                "dataDate",
                                "2016-01-01",
                                "validFrom",
                                "2016-01-01",
                                "facts",
                                List.of(Map.of("fact", "standard_published", "value", "320")))));
    }

    private static Map<String, Path> tables(Path people) {
        var files = new LinkedHashMap<String, Path>();
        TABLES.forEach(table -> files.put(table, people.resolve(table + ".csv")));
        return files;
    }
}
