package org.shouwang.cli.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.shouwang.cli.Json;
import org.shouwang.cli.api.Api;
import tools.jackson.databind.JsonNode;

/**
 * The township records who has signed for a recheck: some of those on dibao and one whole village,
 * so that somebody may be found whom help has missed.
 */
final class SignedForms {

    private static final String VILLAGE = "140123100217";
    private static final String HEAD = "本人或户主";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int OF_AGE = 18;

    /** One page of each suffices. */
    private static final int HOUSEHOLDS_MAX = 300;

    private static final int RECIPIENTS_MAX = 150;
    private static final int AT_ONCE = 4;
    private static final int DAYS = 364;

    /** One form in so many runs out soon. */
    private static final int SOON_EACH = 60;

    private static final int SOON_DAYS = 20;

    private final Api township;
    private final Map<String, String> heads;
    private final LocalDate today = LocalDate.now(CHINA);
    private final AtomicInteger forms = new AtomicInteger();

    /** The names of heads are those of the people that were made: the API tells them masked. */
    SignedForms(Api township, Path people) throws IOException {
        this.township = township;
        this.heads = heads(people.resolve("persons.csv"));
    }

    private static Map<String, String> heads(Path persons) throws IOException {
        var heads = new HashMap<String, String>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(persons)) {
            for (var row : rows) {
                if (row.getField("与户主关系").equals(HEAD)) {
                    heads.put(row.getField("户编号"), row.getField("姓名"));
                }
            }
        }
        return heads;
    }

    /** Several clerks write at the same time. */
    void record() throws InterruptedException {
        var households = new LinkedHashMap<String, String>();
        add("/households?dibao=yes&limit=" + RECIPIENTS_MAX, households);
        add("/households?place=%s&limit=%d".formatted(VILLAGE, HOUSEHOLDS_MAX), households);
        try (var clerks = Executors.newFixedThreadPool(AT_ONCE)) {
            var signings =
                    households.entrySet().stream()
                            .map(one ->
                                    Executors.callable(() -> sign(one.getKey(), one.getValue())))
                            .toList();
            for (var signed : clerks.invokeAll(signings)) {
                signed.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a form was not recorded", failed.getCause());
        }
    }

    private void add(String path, Map<String, String> households) {
        for (var one : township.get(path).path("items")) {
            households.put(one.path("id").asString(), one.path("number").asString());
        }
    }

    private void sign(String household, String number) {
        for (var member : township.get("/households/" + household).path("members")) {
            township.post(
                    "/verification/authorisations",
                    Json.line(form(household, heads.getOrDefault(number, ""), member)));
        }
    }

    private Map<String, String> form(String household, String head, JsonNode member) {
        var form = new HashMap<String, String>();
        form.put("household", household);
        form.put("person", member.path("id").asString());
        form.put("purpose", "RECHECK");
        form.put("signedOn", today.toString());
        boolean isSoon = forms.incrementAndGet() % SOON_EACH == 0;
        form.put("validTo", end(isSoon ? SOON_DAYS : DAYS).toString());
        if (member.path("age").asInt(0) < OF_AGE) {
            form.put("guardian", head);
            form.put("guardianTie", "监护人");
        }
        return form;
    }

    private static Instant end(int days) {
        return Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(days, ChronoUnit.DAYS);
    }
}
