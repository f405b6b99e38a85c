package org.shouwang.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    AuditTest(
            TestServer server, Audit audit, Transactions transactions, JdbcClient application, JsonMapper json) {
        this.server = server;
        this.audit = audit;
        this.transactions = transactions;
        this.application = application;
        this.json = json;
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

        assertThat(verify()).singleElement().satisfies(chain -> {
            assertThat(chain.county()).isEqualTo("140122");
            assertThat(chain.records()).isEqualTo(RECORDS);
            assertThat(chain.intact()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "region = '140122101'",
                "at = at + interval '1 microsecond'",
                "account = 'somebody.else'",
                "action = 'household.revealed'",
                "subject_kind = 'person'",
                "subject_id = 'household-9'",
                "details = '{\"why\": \"another reason\"}'",
                "details = '{}'",
                "details = details || '{\"more\": \"\"}'",
                "previous = sha256('x')",
                "hash = sha256('x')"
            })
    void a_changed_field_is_found_at_its_record(String change) {
        afterTampering("update access.audit set " + change + " where chain = '140122' and seq = 3", 3);
    }

    @Test
    void a_record_whose_hash_was_computed_anew_is_found_by_the_record_after_it() {
        server.asOwnerThenUndo(db -> {
            var links = new ArrayList<AuditChain.Link>();
            new AuditChain(db, json).each("140122", links::add);
            var third = links.get(2);
            var forged = new AuditRecord(
                    "140122", 3, third.record().region(), third.record().at(), "somebody.else",
                    third.record().action(), "household", "household-2", third.record().details());
            db.sql("update access.audit set account = 'somebody.else', hash = :hash where chain = '140122' and seq = 3")
                    .param("hash", forged.hash(third.previous()))
                    .update();

            assertThat(verify(db).firstBroken()).isEqualTo(4);
        });
    }

    @Test
    void a_removed_record_is_found() {
        afterTampering("delete from access.audit where chain = '140122' and seq = 3", 3);
    }

    @Test
    void a_removed_first_record_is_found() {
        afterTampering("delete from access.audit where chain = '140122' and seq = 1", 1);
    }

    @Test
    void a_cut_off_tail_is_found() {
        afterTampering("delete from access.audit where chain = '140122' and seq >= 4", 4);
    }

    @Test
    void a_cut_off_tail_with_the_head_put_back_in_number_is_found() {
        afterTampering("""
                with cut as (delete from access.audit where chain = '140122' and seq = 5)
                update access.audit_head set seq = 4 where chain = '140122'
                """, 5);
    }

    @Test
    void two_records_in_another_order_are_found() {
        afterTampering("""
                update access.audit a
                   set subject_id = b.subject_id, hash = b.hash, previous = b.previous
                  from access.audit b
                 where a.chain = '140122' and b.chain = '140122'
                   and a.seq in (2, 3) and b.seq = 5 - a.seq
                """, 2);
    }

    @Test
    void a_record_added_at_the_end_is_found() {
        afterTampering("""
                insert into access.audit
                select chain, 6, region, at, account, action, subject_kind, subject_id, details, hash, sha256('x')
                  from access.audit where chain = '140122' and seq = 5
                """, 6);
    }

    @Test
    void a_head_without_records_is_found() {
        afterTampering("delete from access.audit where chain = '140122'", 1);
    }

    @Test
    void the_application_cannot_change_a_record_even_if_it_wanted() {
        assertThatThrownBy(() -> transactions.as(
                        Officer.SUN.actor(),
                        () -> application.sql("update access.audit set action = 'x'").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void what_cannot_be_recorded_does_not_happen() {
        server.session(Officer.WU);
        server.owner().sql("revoke insert on access.audit from shouwang_app").update();
        try {
            var answer = server.post(Officer.WU, "/accounts", """
                    {"account": "new.officer", "password": "correct horse", "name": "新", "role": "VILLAGE_OFFICER",
                     "place": "140122100001"}
                    """);

            assertThat(answer).hasStatus(500);
            assertThat(server.owner()
                            .sql("select count(*) from access.account where account = 'new.officer'")
                            .query(Long.class)
                            .single())
                    .isZero();
        } finally {
            server.owner().sql("grant insert on access.audit to shouwang_app").update();
        }
    }

    @Test
    void a_deed_that_is_undone_leaves_no_record_and_no_hole() {
        assertThatThrownBy(() -> transactions.as(Officer.SUN.actor(), () -> {
                    audit.record(Officer.SUN.actor(), HUANGZHAI, "household.read", "household", "x", Map.of());
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        record(Officer.SUN, HUANGZHAI, "after");

        assertThat(verify()).singleElement().satisfies(chain -> {
            assertThat(chain.records()).isEqualTo(RECORDS + 1);
            assertThat(chain.intact()).isTrue();
        });
    }

    @Test
    void outside_of_the_transaction_of_a_deed_nothing_is_recorded() {
        assertThatThrownBy(() -> audit.record(Officer.SUN.actor(), HUANGZHAI, "x", "x", "x", Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transaction");
    }

    @Test
    void a_record_about_another_place_is_refused_by_the_database() {
        assertThatThrownBy(() -> record(Officer.SUN, LOUFAN, "x")).rootCause().hasMessageContaining("row-level security");
    }

    @Test
    void many_officers_at_the_same_moment_make_one_chain() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 40)
                    .mapToObj(number -> threads.submit(() -> record(
                            number % 2 == 0 ? Officer.ZHAO : Officer.SUN, HUANGZHAI, "household-" + number)))
                    .toList();
            for (var one : all) {
                one.get();
            }
        }

        assertThat(verify()).singleElement().satisfies(chain -> {
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
        assertThat(server.request(Officer.ZHOU, HttpMethod.GET, "/audit?after=nonsense")).hasStatus(400);
    }

    private void afterTampering(String sql, long broken) {
        server.asOwnerThenUndo(db -> {
            db.sql(sql).update();

            var chain = verify(db);
            assertThat(chain.intact()).isFalse();
            assertThat(chain.firstBroken()).isEqualTo(broken);
        });
    }

    private AuditVerification.Chain verify(JdbcClient db) {
        return new AuditVerification(new AuditChain(db, json))
                .verify(Officer.ZHOU.actor()).getFirst();
    }

    private List<AuditVerification.Chain> verify() {
        return transactions.as(
                Officer.ZHOU.actor(),
                () -> new AuditVerification(new AuditChain(application, json)).verify(Officer.ZHOU.actor()));
    }

    private void record(Officer officer, RegionCode region, String household) {
        var actor = officer.actor();
        transactions.as(
                actor,
                () -> audit.record(actor, region, "household.read", "household", household, Map.of("why", "visit")));
    }
}
