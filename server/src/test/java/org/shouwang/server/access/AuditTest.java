package org.shouwang.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.region.RegionCode;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is done to a record afterwards is found; what cannot be recorded does not happen. */
@ServerTest
class AuditTest {

    private static final int RECORDS = 5;
    private static final RegionCode HUANGZHAI = new RegionCode("140122100");
    private static final RegionCode LOUFAN = new RegionCode("140123");

    private final TestServer server;
    private final Audit audit;
    private final Transactions transactions;
    private final JdbcClient application;
    private final JsonMapper json;
    private final SigningKey key;

    AuditTest(
            TestServer server,
            Audit audit,
            Transactions transactions,
            JdbcClient application,
            JsonMapper json,
            SigningKey key) {
        this.server = server;
        this.audit = audit;
        this.transactions = transactions;
        this.application = application;
        this.json = json;
        this.key = key;
    }

    @BeforeEach
    void given_a_chain_of_five_records() {
        server.begin();
        for (int number = 0; number < RECORDS; number++) {
            record(Officer.SUN, HUANGZHAI, "household-" + number);
        }
    }

    @Test
    void an_untouched_chain_is_intact() {
        var answer = server.get(Officer.CHU, "/audit/verification");
        assertThat(answer).bodyJson().extractingPath("$.chains[0].intact").isEqualTo(true);

        assertThat(verify())
                .singleElement()
                .satisfies(chain -> {
                    assertThat(chain.county()).isEqualTo("140122");
                    assertThat(chain.records()).isEqualTo(RECORDS);
                    assertThat(chain.intact()).isTrue();
                });
    }

    @Test
    void the_application_cannot_change_a_record_even_if_it_wanted() {
        assertThatThrownBy(() ->
                        transactions.as(
                                Officer.SUN.actor(),
                                () ->
                                        application
                                                .sql("update access.audit set action = 'x'")
                                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void what_cannot_be_recorded_does_not_happen() {
        server.session(Officer.WU);
        server.owner().sql("revoke insert on access.audit from shouwang_app").update();
        try {
            var answer =
                    server.post(
                            Officer.WU,
                            "/accounts",
                            """
                            {"account": "new.officer", "name": "新",
                             "posts": [{"role": "VILLAGE_OFFICER", "place": "140122100001"}]}
                            """);

            assertThat(answer).hasStatus(500);
            assertThat(
                            server.owner()
                                    .sql(
                                            "select count(*) from access.account_change where"
                                                    + " account = 'new.officer'")
                                    .query(Long.class)
                                    .single())
                    .isZero();
        } finally {
            server.owner().sql("grant insert on access.audit to shouwang_app").update();
        }
    }

    @Test
    void a_deed_that_is_undone_leaves_no_record_and_no_hole() {
        assertThatThrownBy(() ->
                        transactions.as(
                                Officer.SUN.actor(),
                                () -> {
                                    audit.record(
                                            Officer.SUN.actor(),
                                            HUANGZHAI,
                                            "household.read",
                                            "household",
                                            "x",
                                            Map.of());
                                    throw new IllegalStateException("undone");
                                }))
                .hasMessage("undone");
        record(Officer.SUN, HUANGZHAI, "after");

        assertThat(verify())
                .singleElement()
                .satisfies(chain -> {
                    assertThat(chain.records()).isEqualTo(RECORDS + 1);
                    assertThat(chain.intact()).isTrue();
                });
    }

    @Test
    void outside_of_the_transaction_of_a_deed_nothing_is_recorded() {
        assertThatThrownBy(
                        () -> audit.record(Officer.SUN.actor(), HUANGZHAI, "x", "x", "x", Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transaction");
    }

    @Test
    void a_record_about_another_place_is_refused_by_the_database() {
        assertThatThrownBy(() -> record(Officer.SUN, LOUFAN, "x"))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void many_officers_at_the_same_moment_make_one_chain() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    IntStream.range(0, 40)
                            .mapToObj(number ->
                                    threads.submit(() ->
                                            record(
                                                    number % 2 == 0 ? Officer.ZHAO : Officer.SUN,
                                                    HUANGZHAI,
                                                    "household-" + number)))
                            .toList();
            for (var one : all) {
                one.get();
            }
        }

        assertThat(verify())
                .singleElement()
                .satisfies(chain -> {
                    assertThat(chain.records()).isEqualTo(RECORDS + 40);
                    assertThat(chain.intact()).isTrue();
                });
    }

    @Test
    void an_auditor_reads_the_newest_first_page_by_page_and_that_is_recorded_too() {
        var first = server.get(Officer.ZHOU, "/audit?limit=2");
        assertThat(first)
                .bodyJson()
                .extractingPath("$.items[*].action")
                .asArray()
                .containsExactly("audit.read", "session.opened");

        var second = server.get(Officer.ZHOU, "/audit?limit=2&after=140122:6");
        assertThat(second)
                .bodyJson()
                .extractingPath("$.items[*].subject.id")
                .asArray()
                .containsExactly("household-4", "household-3");
        assertThat(second).bodyJson().extractingPath("$.next").isEqualTo("140122:4");
    }

    @Test
    void an_auditor_sees_the_records_of_their_own_county_only() {
        var other = server.get(Officer.CHU, "/audit");

        assertThat(other)
                .bodyJson()
                .extractingPath("$.items[*].chain")
                .asArray()
                .containsOnly("140123");
        assertThat(server.get(Officer.CHU, "/audit?place=140122")).hasStatus(404);
    }

    @Test
    void an_auditor_of_the_city_sees_both_counties() {
        record(Officer.FENG, LOUFAN, "x");

        assertThat(server.get(Officer.WEI, "/audit/verification"))
                .bodyJson()
                .extractingPath("$.chains[*].county")
                .asArray()
                .containsExactly("1401", "140122", "140123");
    }

    @Test
    void a_position_that_no_page_gave_is_refused() {
        assertThat(server.request(Officer.ZHOU, HttpMethod.GET, "/audit?after=nonsense"))
                .hasStatus(400);
    }

    private List<AuditVerification.Chain> verify() {
        return transactions.as(
                Officer.ZHOU.actor(),
                () ->
                        new AuditVerification(
                                        new AuditChain(application, json),
                                        new Checkpoints(application),
                                        key)
                                .verify(Officer.ZHOU.actor()));
    }

    private void record(Officer officer, RegionCode region, String household) {
        var actor = officer.actor();
        transactions.as(
                actor,
                () ->
                        audit.record(
                                actor,
                                region,
                                "household.read",
                                "household",
                                household,
                                Map.of("why", "visit")));
    }
}
