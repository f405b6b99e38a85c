package org.shouwang.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.cli.Json;
import org.shouwang.cli.Terminal;
import org.shouwang.cli.api.Api;
import org.shouwang.cli.data.DataFolder;
import org.shouwang.cli.data.Register;
import org.shouwang.cli.screen.Comparison;
import org.shouwang.cli.screen.HouseholdRow;
import org.shouwang.cli.screen.InColumns;
import org.shouwang.cli.screen.OneByOne;
import org.shouwang.cli.screen.RuleValue;
import org.shouwang.cli.serve.RunningServer;
import org.shouwang.policy.explanation.Outcome;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.Packs;
import tools.jackson.databind.JsonNode;

/**
 * The demo county whole, as a stranger starts it: its published totals, and the same answer for
 * every household from the server, from an explanation and from the columns.
 */
class DemoTest {

    private static final LocalDate DAY = LocalDate.of(2017, 3, 31);
    private static final int PAGE = 500;
    private static final Terminal TERMINAL = Terminal.atHome();

    @TempDir private static Path folder;

    private static JsonNode summary = Json.read("null");
    private static Pack pack = Packs.load(TERMINAL.home().resolve("packs"), "taiyuan-2016");
    private static List<RunningServer> running = new ArrayList<>();

    @BeforeAll
    static void a_stranger_starts_the_demo_once() {
        var seen = TERMINAL.run("demo", "--once", "--json", "--data", folder.toString());

        assertThat(seen.code()).as(seen.err()).isZero();
        summary = Json.read(seen.lastLine());
    }

    @AfterAll
    static void stop() throws Exception {
        for (var server : running) {
            server.close();
        }
    }

    /** Table T1 of the Taiyuan paper. */
    @Test
    void registered_persons_and_those_on_dibao_are_the_published_ones() {
        var counties = summary.path("counties");

        assertThat(counties.path("140122").path("registered_persons").asInt()).isEqualTo(12_034);
        assertThat(counties.path("140122").path("dibao_persons").asInt()).isEqualTo(2_755);
        assertThat(counties.path("140123").path("registered_persons").asInt()).isEqualTo(33_674);
        assertThat(counties.path("140123").path("dibao_persons").asInt()).isEqualTo(3_339);
    }

    /** Table T2 of the Taiyuan paper. */
    @Test
    void households_and_persons_to_verify_are_the_published_ones() {
        assertThat(summary.path("verification").path("households").asInt()).isEqualTo(23_786);
        assertThat(summary.path("verification").path("persons").asInt()).isEqualTo(63_186);
    }

    @Test
    void every_row_comes_in_and_none_is_refused() {
        assertThat(summary.path("refused_rows").asInt()).isZero();
        assertThat(summary.path("imported_rows").asInt()).isGreaterThan(23_786 + 63_186);
    }

    @Test
    void each_household_that_a_warning_holds_for_or_may_hold_for_has_one_lead() {
        var warnings =
                pack.policy().rules().stream()
                        .filter(rule -> rule.warning().isPresent())
                        .map(rule -> rule.id())
                        .toList();
        var leads = new ArrayList<String>();
        inColumns(row -> {
            if (row.values().stream()
                    .anyMatch(value ->
                            warnings.contains(value.rule()) && value.outcome() != Outcome.NO)) {
                leads.add(row.household());
            }
        });

        assertThat(summary.path("leads").asInt()).isEqualTo(leads.size());
    }

    @Test
    void columns_and_explanation_agree_on_every_household_to_the_fen() {
        var comparison = new Comparison(pack, DAY);

        people().each("", DAY, comparison::add);
        comparison.finish();

        assertThat(comparison.first()).isEmpty();
    }

    @Test
    void the_second_start_keeps_the_data_and_the_server_agrees_on_every_household_to_the_fen() {
        var server = server();
        var told = new HashMap<String, List<RuleValue>>();
        told.putAll(results(server, "qianli", "140123"));
        told.putAll(results(server, "sunhe", "140122"));

        var oneByOne = new OneByOne(pack, DAY);
        people().each(
                        "",
                        DAY,
                        household -> {
                            var row = oneByOne.row(household);
                            assertThat(told.remove(row.household()))
                                    .as(row.household())
                                    .containsExactlyInAnyOrderElementsOf(row.values());
                        });
        assertThat(told).isEmpty();
    }

    @Test
    void one_township_was_rechecked_and_both_lists_have_somebody_on_them() {
        try (var office = server().signedInAs(DemoAccount.VERIFICATION)) {
            var sweep = office.get("/verification/sweeps").path(0);

            assertThat(sweep.path("region").asString()).isEqualTo(DemoAccount.TOWNSHIP.place());
            assertThat(sweep.path("state").asString()).isEqualTo("REPORTED");
            for (var side : List.of("omission", "excess")) {
                assertThat(office.get("/verification/lists?side=" + side).path("total").asInt())
                        .as(side)
                        .isPositive();
            }
            for (var state : List.of("OPEN", "ASKED", "EXPLAINED", "CONFIRMED", "DISPROVED")) {
                assertThat(
                                office.get("/verification/findings?state=" + state)
                                        .path("total")
                                        .asInt())
                        .as(state)
                        .isPositive();
            }
        }
    }

    /** What the generator planted: one never answers, one is late, one hands in half. */
    @Test
    void nine_departments_answered_one_in_part_and_two_not_at_all() {
        var whole = new ArrayList<String>();
        var half = new ArrayList<String>();
        var never = new ArrayList<String>();
        try (var office = server().signedInAs(DemoAccount.VERIFICATION)) {
            for (var one : office.get("/verification/enquiries?limit=200").path("items")) {
                var deliveries =
                        office.get("/verification/enquiries/" + one.path("id").asString())
                                .path("deliveries");
                var department = one.path("department").asString();
                (deliveries.isEmpty()
                                ? never
                                : deliveries.path(0).path("whole").asBoolean() ? whole : half)
                        .add(department);
            }
        }

        assertThat(never).containsExactlyInAnyOrder("passenger_transport", "housing_fund");
        assertThat(half).containsExactly("state_tax");
        assertThat(whole).hasSize(9);
    }

    /** Posts are among them; whoever has a doubtful record waits for a person first. */
    @Test
    void every_planted_difference_is_raised_and_no_other() throws IOException {
        try (var office = server().signedInAs(DemoAccount.VERIFICATION)) {
            var truth = truth(office);
            var unsure = truth.unsure();
            var planted = truth.planted();
            var raised = truth.raised();

            assertThat(planted).hasSizeGreaterThan(50);
            assertThat(planted).anyMatch(one -> one.endsWith(" on_public_payroll"));
            for (var all : List.of(planted, raised)) {
                all.removeIf(one -> unsure.contains(one.substring(0, one.indexOf(' '))));
            }
            assertThat(raised).isEqualTo(planted);
        }
    }

    @Test
    void records_without_their_number_are_questions_about_the_right_persons() throws IOException {
        try (var office = server().signedInAs(DemoAccount.VERIFICATION)) {
            var truth = truth(office);
            var questions = truth.questions();
            var right = new ArrayList<>(questions);
            right.retainAll(truth.doubtful());
            var found = new ArrayList<>(truth.withoutNumber());
            int planted = found.size();
            found.retainAll(questions);

            assertThat(planted).isGreaterThan(20);
            assertThat((double) right.size() / questions.size()).isGreaterThanOrEqualTo(0.99);
            assertThat((double) found.size() / planted).isGreaterThanOrEqualTo(0.80);
        }
    }

    private static SweptTruth truth(Api office) throws IOException {
        var answered = new HashSet<String>();
        for (var one : office.get("/verification/enquiries?limit=200").path("items")) {
            if (!one.path("state").asString().equals("SENT")) {
                answered.add(one.path("department").asString());
            }
        }
        return SweptTruth.of(office, folder.resolve("people/truth.csv"), answered);
    }

    @Test
    void the_police_handed_in_theirs_and_see_no_others() {
        try (var police = server().signedInAs(DemoAccount.POLICE)) {
            var lists = police.get("/verification/enquiries").path("items");

            assertThat(lists).hasSize(1);
            assertThat(lists.path(0).path("department").asString()).isEqualTo("police");
            var delivery =
                    police.get("/verification/enquiries/" + lists.path(0).path("id").asString())
                            .path("deliveries")
                            .path(0);
            assertThat(delivery.path("receivedBy").asString())
                    .isEqualTo(DemoAccount.POLICE.account());
        }
    }

    private static void inColumns(Consumer<HouseholdRow> rows) {
        var columns = new InColumns(pack, DAY, rows);
        people().each("", DAY, columns::add);
        columns.finish();
    }

    private static Register people() {
        return DataFolder.read(folder.resolve("people"), pack.catalogue());
    }

    /** The second start, which is the same one for all tests. */
    private static DemoServer server() {
        if (running.isEmpty()) {
            running.add(
                    RunningServer.startQuietly(
                            TERMINAL.home(),
                            folder.resolve("server"),
                            0,
                            folder.resolve("server.log"),
                            DAY));
        }
        return new DemoServer(running.getFirst().address());
    }

    private static Map<String, List<RuleValue>> results(
            DemoServer server, String account, String county) {
        var officer =
                DemoAccount.OFFICERS.stream()
                        .filter(known -> known.account().equals(account))
                        .findFirst()
                        .orElseThrow();
        var told = new HashMap<String, List<RuleValue>>();
        try (var api = server.signedInAs(officer)) {
            var path = "/results?place=%s&day=%s&limit=%d".formatted(county, DAY, PAGE);
            var page = api.get(path);
            read(page, told);
            while (page.path("next").isString()) {
                page = api.get(path + "&after=" + page.path("next").asString());
                read(page, told);
            }
        }
        return told;
    }

    private static void read(JsonNode page, Map<String, List<RuleValue>> told) {
        for (var item : page.path("items")) {
            var values = new ArrayList<RuleValue>();
            item.path("values").forEach(value -> values.add(Json.read(value, RuleValue.class)));
            told.put(item.path("household").path("number").asString(), values);
        }
    }
}
