package org.shouwang.bench.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.shouwang.bench.intake.Desk;
import org.shouwang.bench.intake.Scratch;
import org.shouwang.bench.intake.ServerProcess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench verify}: a recheck of the two counties, from the requests to the sealed reports. */
@Command(
        name = "verify",
        header = "核对有多快、多准 · How fast and how right a recheck is",
        mixinStandardHelpOptions = true,
        description = {
            "生成两县全部在册户和各部门的回执,经真实服务器核对到出具报告;分阶段计时,与一条手写 SQL 连接对比。",
            "All households of two counties and their departments' files, verified by the real"
                    + " server up to the sealed reports; time of each stage beside one join in SQL."
        })
public final class VerifyCommand implements Callable<Integer> {

    private static final String CITY = "1401";
    private static final List<String> COUNTIES = List.of("140122", "140123");
    private static final Pattern STAGE = Pattern.compile("\"(\\w+)\":([0-9.Ee-]+)");
    private static final String DAY = "2016-12-31";

    /** What {@code ./shouwang serve} gives its server too. */
    private static final String[] AS_LAUNCHED = {
        "-XX:+UseParallelGC", "-XX:+UseCompactObjectHeaders"
    };

    @Option(
            names = "--households",
            defaultValue = "0",
            description = "只核对前 N 户,0 为全部 · only so many households (all)")
    private long households;

    @Option(names = "--seed", defaultValue = "1", description = "随机种子 · seed (1)")
    private long seed;

    @Option(names = "--heap", defaultValue = "512", description = "服务器内存(MB)· heap of the server")
    private int heap;

    @Option(names = "--json", description = "只输出一行 JSON · one line of JSON")
    private boolean json;

    private final Map<String, Double> stages = new LinkedHashMap<>();

    @Override
    public Integer call() throws Exception {
        var home =
                Path.of(System.getenv().getOrDefault("SHOUWANG_HOME", "."))
                        .toAbsolutePath()
                        .normalize();
        try (var scratch = Scratch.make()) {
            run(home, scratch.folder());
            scratch.wentWell();
        }
        return 0;
    }

    private void run(Path home, Path folder) throws Exception {
        var people = folder.resolve("people");
        generate(home, people);
        try (var server = ServerProcess.start(home, folder, heap, AS_LAUNCHED);
                var desk = new Desk(server.address())) {
            desk.awaitReady(server);
            desk.begin(server);
            desk.officer("lizhun", "DATA_OFFICER", CITY);
            desk.finished(
                    desk.upload(
                            "/imports?mode=valid",
                            Map.of(
                                    "households", people.resolve("households.csv"),
                                    "persons", people.resolve("persons.csv"))));
            desk.officer("hecha", "VERIFICATION_OFFICER", CITY);
            try (var ledger = Ledger.of(server.data())) {
                authorise(ledger);
                ledger.awaitRest();
                var result = sweep(new Work(server, desk, ledger), people, folder);
                var truth = new Truth(ledger);
                truth.load(people.resolve("truth.csv"));
                var answers = answers(people);
                tell(
                        server,
                        truth,
                        result,
                        Floor.measure(ledger, answers, people.resolve("persons.csv"), folder));
            }
        }
    }

    private void generate(Path home, Path people) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-cp",
                        home.resolve("cli/target/shouwang.jar").toString(),
                        "org.shouwang.cli.Shouwang",
                        "generate",
                        "--place",
                        String.join(",", COUNTIES),
                        "--day",
                        DAY,
                        "--seed",
                        Long.toString(seed),
                        "--out",
                        people.toString()));
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("SHOUWANG_HOME", home.toString());
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException("the people could not be made");
        }
    }

    /** Forms that lie signed in a drawer: one for each person, all at once. */
    private void authorise(Ledger ledger) throws SQLException {
        ledger.run(
                """
                insert into verification.authorisation (id, region, household_id, household_number, person_id, purpose,
                       signed_on, valid_from, valid_to, capacity, guardian, form_number, form_hash, recorded_by,
                       recorded_by_name, recorded_at)
                select gen_random_uuid(), h.region, h.id, h.number, m.person_id, 'RECHECK', current_date,
                       now() - interval '1 day', now() + interval '1 year', 'FULL', '', gen_random_uuid()::text,
                       'bench', 'bench', 'bench', now()
                  from (select * from registry.household order by region, number %s) h
                  join registry.membership m
                    on m.grouping_id = h.id and m.kind = 'HOUSEHOLD' and m.valid_to = 'infinity'
                """
                        .formatted(households > 0 ? "limit " + households : ""));
        ledger.run("analyze verification.authorisation");
    }

    private record Swept(long reports, long persons, double seconds) {}

    private record Work(ServerProcess server, Desk desk, Ledger ledger) {

        double processor() {
            return server.processorSeconds() + server.databaseSeconds();
        }
    }

    private Swept sweep(Work work, Path people, Path folder)
            throws IOException, InterruptedException, SQLException {
        var desk = work.desk();
        double before = work.processor();
        long begun = System.nanoTime();
        var started =
                desk.post("/verification/sweeps", "{\"place\":\"1401\",\"subjects\":\"ALL\"}");
        stages(desk.finished(started));
        double asked = (System.nanoTime() - begun) / 1e9;
        double afterAsking = work.processor();
        double answered = answer(desk, work.ledger(), people, folder);
        double afterMatching = work.processor();
        long sealing = System.nanoTime();
        var id = Desk.text(started, "sweep");
        var sealed =
                desk.finished(
                        desk.post("/verification/sweeps/" + id + "/reports", "{\"partial\":true}"));
        stages(sealed);
        double reported = (System.nanoTime() - sealing) / 1e9;
        stages.put("asking_cpu", afterAsking - before);
        stages.put("matching_cpu", afterMatching - afterAsking);
        stages.put("reporting_cpu", work.processor() - afterMatching);
        return new Swept(
                Long.parseLong(Desk.text(sealed, "reports")),
                Long.parseLong(
                        work.ledger()
                                .rows("select count(*) from verification.request_person")
                                .getFirst()
                                .getFirst()),
                asked + answered + reported);
    }

    private record Answer(String enquiry, Path file) {}

    /**
     * Every department that answers hands in its file, as many at once as there are processors;
     * cutting them is not counted.
     */
    private double answer(Desk desk, Ledger ledger, Path people, Path folder)
            throws IOException, InterruptedException, SQLException {
        var answers = new ArrayList<Answer>();
        for (var list :
                ledger.rows(
                        "select id, department, region from verification.enquiry where state ="
                                + " 'SENT' order by number")) {
            var file = people.resolve("departments").resolve(list.get(1) + ".csv");
            if (Files.exists(file)) {
                answers.add(new Answer(list.get(0), AnswerFiles.of(file, list.get(2), folder)));
            }
        }
        long begun = System.nanoTime();
        handIn(desk, answers);
        double seconds = (System.nanoTime() - begun) / 1e9;
        stages.put("matching", seconds);
        return seconds;
    }

    private static void handIn(Desk desk, List<Answer> answers) throws InterruptedException {
        var deliveries =
                answers.stream()
                        .<Callable<String>>map(answer ->
                                () ->
                                        desk.upload(
                                                "/verification/enquiries/%s/deliveries"
                                                        .formatted(answer.enquiry()),
                                                Map.of("file", answer.file())))
                        .toList();
        try (var hands = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (var delivery : hands.invokeAll(deliveries)) {
                if (delivery.state() == Future.State.FAILED) {
                    throw new IllegalStateException(delivery.exceptionNow());
                }
            }
        }
    }

    private static List<Path> answers(Path people) throws IOException {
        try (var files = Files.list(people.resolve("departments"))) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        }
    }

    /** The seconds in the result of a job. */
    private void stages(String job) {
        int at = job.indexOf("\"seconds\":{");
        var found = STAGE.matcher(job.substring(at, job.indexOf('}', at)));
        while (found.find()) {
            stages.merge(found.group(1), Double.parseDouble(found.group(2)), Double::sum);
        }
    }

    private void tell(ServerProcess server, Truth truth, Swept swept, Floor.Measured floor)
            throws IOException, SQLException {
        var questions = truth.questions();
        var findings = truth.findings();
        var times = new StringBuilder();
        stages.forEach((stage, seconds) ->
                times.append(",\"%s_seconds\":%s".formatted(stage, rounded(seconds))));
        var line =
                ("{\"reports\":%d,\"persons\":%d,\"records\":%d,\"findings\":%d,\"seconds\":%s%s,"
                     + "\"floor_seconds\":%s,\"floor_cpu_seconds\":%s,\"matching_to_floor\":%s,"
                     + "\"wrongly_taken\":%d,\"missed\":%d,"
                     + "\"questions\":%d,\"question_precision\":%s,\"question_recall\":%s,"
                     + "\"planted_findings\":%d,\"finding_precision\":%s,"
                     + "\"finding_recall\":%s,\"peak_heap_mb\":%d,\"seed\":%d}")
                        .formatted(
                                swept.reports(),
                                swept.persons(),
                                truth.number("select count(*) from verification.record"),
                                truth.number("select count(*) from verification.finding"),
                                rounded(swept.seconds()),
                                times,
                                rounded(floor.seconds()),
                                rounded(floor.processorSeconds()),
                                rounded(stages.getOrDefault("matching", 0.0) / floor.seconds()),
                                floor.wronglyTaken(),
                                floor.missed(),
                                questions.found(),
                                rounded(questions.precision()),
                                rounded(questions.recall()),
                                findings.planted(),
                                rounded(findings.precision()),
                                rounded(findings.recall()),
                                server.peakHeapMegabytes(),
                                seed);
        System.out.println(json ? line : line.replace(",", ",\n "));
    }

    private static String rounded(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
