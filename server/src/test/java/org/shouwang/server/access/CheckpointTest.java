package org.shouwang.server.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.shouwang.server.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Signed checkpoints find what the chain alone cannot: that it was rebuilt as a whole. */
@ServerTest
class CheckpointTest {

    private static final int RECORDS = 7;

    private final TestServer server;
    private final Audit audit;
    private final Transactions transactions;
    private final SigningKey key;
    private final JsonMapper json;

    CheckpointTest(
            TestServer server,
            Audit audit,
            Transactions transactions,
            SigningKey key,
            JsonMapper json) {
        this.server = server;
        this.audit = audit;
        this.transactions = transactions;
        this.key = key;
        this.json = json;
    }

    @BeforeEach
    void given_a_chain_that_is_signed() {
        server.begin();
        record(RECORDS);
        assertThat(server.post(Officer.ZHOU, "/audit/checkpoints", "{}")).hasStatus(201);
    }

    @Test
    void the_tree_is_that_of_rfc_6962() {
        var tree = new MerkleTree();
        assertThat(tree.root().hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        var leaves = IntStream.range(0, 7).mapToObj(n -> Hash.of(new byte[] {(byte) n})).toList();
        leaves.forEach(tree::add);

        assertThat(tree.root()).isEqualTo(root(leaves));
    }

    /** The definition of the document, word by word: split at the largest power of two. */
    private static Hash root(List<Hash> leaves) {
        if (leaves.size() == 1) {
            return Hash.of(HexFormat.of().parseHex("00" + leaves.getFirst().hex()));
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return Hash.of(
                HexFormat.of()
                        .parseHex(
                                "01"
                                        + root(leaves.subList(0, split)).hex()
                                        + root(leaves.subList(split, leaves.size())).hex()));
    }

    @Test
    void an_untouched_chain_fits_its_checkpoint_also_when_it_has_grown() {
        record(3);

        assertThat(server.get(Officer.ZHOU, "/audit/verification"))
                .bodyJson()
                .extractingPath("$.chains[0].intact")
                .isEqualTo(true);
        assertThat(server.get(Officer.ZHOU, "/audit/checkpoints"))
                .bodyJson()
                .extractingPath("$.checkpoints[0].signature")
                .asString()
                .hasSize(88);
    }

    @Test
    void a_chain_rebuilt_from_its_third_record_on_does_not_fit_and_is_not_signed_again() {
        afterTampering(
                this::rebuild,
                chain -> {
                    assertThat(chain.firstBroken()).isNull();
                    assertThat(chain.brokenCheckpoint()).isNotNull();
                    assertThat(chain.intact()).isFalse();
                });
    }

    @Test
    void a_tail_cut_off_with_the_end_put_back_is_missed_by_the_checkpoint() {
        afterTampering(
                db -> {
                    db.sql("delete from access.audit where chain = '140122' and seq > 4").update();
                    db.sql(
                                    """
                                    update access.audit_head h set seq = 4, hash = a.hash
                                      from access.audit a
                                     where a.chain = h.chain and a.seq = 4 and h.chain = '140122'
                                    """)
                            .update();
                },
                chain -> assertThat(chain.brokenCheckpoint()).isNotNull());
    }

    @Test
    void a_checkpoint_that_somebody_else_signed_is_none() {
        afterTampering(
                db -> db.sql("update access.audit_checkpoint set signature = sha512('x')").update(),
                chain -> assertThat(chain.brokenCheckpoint()).isNotNull());
    }

    @Test
    void the_application_can_neither_change_nor_remove_a_checkpoint() {
        assertThat(
                        server.owner()
                                .sql(
                                        """
                                        select string_agg(privilege_type, ' ' order by privilege_type)
                                          from information_schema.role_table_grants
                                         where table_name = 'audit_checkpoint' and grantee = 'shouwang_app'
                                        """)
                                .query(String.class)
                                .single())
                .isEqualTo("INSERT SELECT");
    }

    @Test
    void an_export_has_every_record_the_checkpoints_and_an_end() throws Exception {
        var answer = server.get(Officer.ZHOU, "/audit/export");

        var lines =
                new String(answer.getResponse().getContentAsByteArray(), UTF_8).lines().toList();
        assertThat(lines.getFirst()).contains(key.id(), "\"kind\":\"export\"");
        assertThat(lines).filteredOn(line -> line.contains("\"kind\":\"checkpoint\"")).hasSize(1);
        long records = lines.stream().filter(line -> line.contains("\"kind\":\"record\"")).count();
        assertThat(records).isGreaterThanOrEqualTo(RECORDS);
        assertThat(lines.getLast()).isEqualTo("{\"kind\":\"end\",\"records\":" + records + "}");
    }

    @Test
    void an_export_reaches_no_further_than_the_auditors_place() {
        assertThat(server.get(Officer.ZHOU, "/audit/export?place=140123")).hasStatus(404);
        assertThat(server.get(Officer.WEI, "/audit/export?place=140122")).hasStatusOk();
    }

    @Test
    void the_file_that_the_command_line_verifies_hashes_here_as_it_does_there() throws Exception {
        assertThat(TwoCounties.body(server.get(Officer.ZHOU, "/audit/export")).lines())
                .filteredOn(line -> line.contains("\"kind\":\"record\""))
                .allSatisfy(line -> {
                    var read = json.readValue(line, ExportAudit.RecordLine.class);
                    var record =
                            new AuditRecord(
                                    read.chain(),
                                    read.seq(),
                                    read.region(),
                                    read.at(),
                                    read.account(),
                                    read.action(),
                                    read.subjectKind(),
                                    read.subjectId(),
                                    new TreeMap<>(read.details()));
                    var previous = new Hash(read.previous());
                    assertThat(record.hash(previous).hex()).isEqualTo(read.hash());
                });
    }

    private void rebuild(JdbcClient db) {
        var links = new ArrayList<AuditChain.Link>();
        var chain = new AuditChain(db, json);
        chain.each("140122", Long.MAX_VALUE, links::add);
        var previous = links.get(1).hash();
        for (var link : links.subList(2, links.size())) {
            var old = link.record();
            var forged =
                    new AuditRecord(
                            old.chain(),
                            old.seq(),
                            old.region(),
                            old.at(),
                            "somebody.else",
                            old.action(),
                            old.subjectKind(),
                            old.subjectId(),
                            old.details());
            var hash = forged.hash(previous);
            db.sql(
                            """
                            update access.audit set account = 'somebody.else', previous = :previous, hash = :hash
                             where chain = '140122' and seq = :seq
                            """)
                    .param("previous", previous.bytes())
                    .param("hash", hash.bytes())
                    .param("seq", old.seq())
                    .update();
            previous = hash;
        }
        db.sql("update access.audit_head set hash = :hash where chain = '140122'")
                .param("hash", previous.bytes())
                .update();
    }

    private void afterTampering(
            Consumer<JdbcClient> tampering, Consumer<AuditVerification.Chain> found) {
        server.asOwnerThenUndo(db -> {
            tampering.accept(db);

            found.accept(
                    new AuditVerification(new AuditChain(db, json), new Checkpoints(db), key)
                            .verify(Officer.ZHOU.actor())
                            .getFirst());
        });
    }

    private void record(int records) {
        var actor = Officer.SUN.actor();
        for (int number = 0; number < records; number++) {
            var subject = "household-" + number;
            transactions.as(
                    actor,
                    () ->
                            audit.record(
                                    actor,
                                    new RegionCode("140122100"),
                                    "household.read",
                                    "household",
                                    subject,
                                    Map.of()));
        }
    }
}
