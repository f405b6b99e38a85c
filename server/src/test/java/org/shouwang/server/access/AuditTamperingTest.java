package org.shouwang.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is done to a record by somebody with all rights in the database, it is found, and where.
 */
@ServerTest
class AuditTamperingTest {

    private static final int RECORDS = 5;
    private static final RegionCode HUANGZHAI = new RegionCode("140122100");

    private final TestServer server;
    private final Audit audit;
    private final Transactions transactions;
    private final JsonMapper json;
    private final SigningKey key;

    AuditTamperingTest(
            TestServer server,
            Audit audit,
            Transactions transactions,
            JsonMapper json,
            SigningKey key) {
        this.server = server;
        this.audit = audit;
        this.transactions = transactions;
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
        afterTampering(
                "update access.audit set " + change + " where chain = '140122' and seq = 3", 3);
    }

    @Test
    void a_record_whose_hash_was_computed_anew_is_found_by_the_record_after_it() {
        server.asOwnerThenUndo(db -> {
            var links = new ArrayList<AuditChain.Link>();
            new AuditChain(db, json).each("140122", RECORDS, links::add);
            var third = links.get(2);
            var forged =
                    new AuditRecord(
                            "140122",
                            3,
                            third.record().region(),
                            third.record().at(),
                            "somebody.else",
                            third.record().action(),
                            "household",
                            "household-2",
                            third.record().details());
            db.sql(
                            "update access.audit set account = 'somebody.else', hash = :hash where"
                                    + " chain = '140122' and seq = 3")
                    .param("hash", forged.hash(third.previous()).bytes())
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
        afterTampering(
                """
                with cut as (delete from access.audit where chain = '140122' and seq = 5)
                update access.audit_head set seq = 4 where chain = '140122'
                """,
                5);
    }

    @Test
    void two_records_in_another_order_are_found() {
        afterTampering(
                """
                update access.audit a
                   set subject_id = b.subject_id, hash = b.hash, previous = b.previous
                  from access.audit b
                 where a.chain = '140122' and b.chain = '140122'
                   and a.seq in (2, 3) and b.seq = 5 - a.seq
                """,
                2);
    }

    @Test
    void a_record_added_at_the_end_is_found() {
        afterTampering(
                """
                insert into access.audit
                select chain, 6, region, at, account, action, subject_kind, subject_id, details, hash, sha256('x')
                  from access.audit where chain = '140122' and seq = 5
                """,
                6);
    }

    @Test
    void a_head_without_records_is_found() {
        afterTampering("delete from access.audit where chain = '140122'", 1);
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
        return new AuditVerification(new AuditChain(db, json), new Checkpoints(db), key)
                .verify(Officer.ZHOU.actor())
                .getFirst();
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
