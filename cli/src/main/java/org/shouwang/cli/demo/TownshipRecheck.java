package org.shouwang.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.shouwang.cli.Json;
import org.shouwang.cli.Progress;
import org.shouwang.cli.api.Api;
import tools.jackson.databind.JsonNode;

/**
 * One township is rechecked as its officers would do it: signed forms, lists for the departments,
 * their answers, reports, and the first differences looked into. One department never answers, one
 * is late, and one hands in half.
 */
final class TownshipRecheck {

    private static final String SWEEP = Json.line(Map.of("place", "140123100", "subjects", "ALL"));

    private final DemoServer server;
    private final Progress progress;
    private final Path people;

    TownshipRecheck(DemoServer server, Progress progress, Path people) {
        this.server = server;
        this.progress = progress;
        this.people = people;
    }

    void run() throws IOException, InterruptedException {
        progress.step("登记核对授权", "Recording signed forms");
        try (var township = server.signedInAs(DemoAccount.TOWNSHIP)) {
            new SignedForms(township, people).record();
        }
        progress.step("批量复核娄烦镇", "Rechecking one township");
        try (var office = server.signedInAs(DemoAccount.VERIFICATION)) {
            var work = new LongWork(office, progress);
            var started = office.post("/verification/sweeps", SWEEP);
            work.finished(started);
            answer(office);
            work.finished(
                    office.post(
                            "/verification/sweeps/%s/reports"
                                    .formatted(started.path("sweep").asString()),
                            "{\"partial\":true}"));
        }
        new FirstDifferences(server).settle();
    }

    /** Who answered so far; the police hand theirs in themselves. */
    private void answer(Api office) throws IOException {
        try (var police = server.signedInAs(DemoAccount.POLICE)) {
            for (var enquiry : office.get("/verification/enquiries?limit=200").path("items")) {
                var department = enquiry.path("department").asString();
                var records = people.resolve("departments").resolve(department + ".csv");
                if (Files.exists(records)) {
                    boolean isTheirs = DemoAccount.POLICE.departments().contains(department);
                    answer(office, isTheirs ? police : office, enquiry, records);
                }
            }
        }
    }

    private void answer(Api office, Api giver, JsonNode enquiry, Path records) throws IOException {
        var path = "/verification/enquiries/" + enquiry.path("id").asString();
        var list = people.resolve(enquiry.path("number").asString() + ".csv");
        var answer = people.resolve(enquiry.path("number").asString() + "-answer.csv");
        try {
            office.download(path + "/list", list);
            DepartmentAnswer.to(list).write(records, answer);
            giver.upload(path + "/deliveries", Map.of("file", answer));
        } finally {
            Files.deleteIfExists(list);
            Files.deleteIfExists(answer);
        }
    }
}
