package org.shouwang.server.verification;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.shouwang.server.access.Hash;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The couple Wang of whom a department is asked one thing, and what is true: he has a car and she
 * has none. Enquiries about them in whatever state a case may be.
 */
public final class Asking {

    public static final String DEPARTMENT = "police";
    private static final String DATASET = "police_vehicles";

    private final TestServer server;
    private final Wangs wangs;
    private UUID household = new UUID(0, 0);
    private UUID head = new UUID(0, 0);
    private UUID wife = new UUID(0, 0);
    private int made;

    /** Where a case stands when the line goes bad. */
    public enum Standing {
        PREPARED,
        SENT,
        PARTLY,
        ANSWERED,
        WITHDRAWN,
        EXPIRED,
        CANCELLED,
        OVERDUE
    }

    public Asking(TestServer server) {
        this.server = server;
        this.wangs = new Wangs(server);
    }

    /** They are on file. */
    public Asking arrive() {
        server.begin();
        wangs.arrive();
        household = wangs.household();
        head = wangs.person(1);
        wife = wangs.person(2);
        return this;
    }

    /** What the department says of somebody, by the titles of its columns. */
    public Map<String, String> row(String idNumber) {
        boolean his = idNumber.equals(Wangs.card(Wangs.HEAD));
        Map<String, String> row = new LinkedHashMap<>();
        row.put("数据项", DATASET);
        row.put("证件号码", idNumber);
        row.put("姓名", his ? "王大山" : "李小河");
        row.put("数据日期", "2016-05-01");
        row.put("结果", his ? "有记录" : "无记录");
        row.put("车牌号", his ? "晋A12345" : "");
        row.put("车辆类型", his ? "小型轿车" : "");
        row.put("登记价值", his ? "80000" : "");
        return row;
    }

    /** The same as a file with a last line. */
    public byte[] file() {
        var his = row(Wangs.card(Wangs.HEAD));
        var hers = row(Wangs.card(Wangs.WIFE));
        var text =
                String.join(",", his.keySet())
                        + "\n"
                        + String.join(",", his.values())
                        + "\n"
                        + String.join(",", hers.values())
                        + "\n";
        var hash = Hash.of(text.getBytes(StandardCharsets.UTF_8)).hex();
        return (text + "# 回执 行数=2 摘要=" + hash + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A new enquiry about both, in this state. */
    public UUID enquiry(Channel channel, Standing standing) {
        made++;
        var enquiry = UUID.randomUUID();
        var request = UUID.randomUUID();
        server.asOwner(db -> {
            request(db, request, standing);
            enquiry(db, enquiry, channel, standing);
            line(
                    db,
                    enquiry,
                    request,
                    head,
                    standing == Standing.ANSWERED || standing == Standing.PARTLY,
                    "F",
                    standing);
            line(db, enquiry, request, wife, standing == Standing.ANSWERED, "N", standing);
        });
        return enquiry;
    }

    private void request(JdbcClient db, UUID request, Standing standing) {
        db.sql(
                        """
                        insert into verification.request
                               (id, region, household_id, household_number, number, purpose, commissioned_by, as_of,
                                requested_by, requested_at, due_on, state, cancelled_by, cancelled_at, cancel_reason)
                        values (:id, :region, :household, 'YQWANG', :number, 'DIBAO', 'test', current_date, 'test',
                                :now, :due, :state, :by, cast(:at as timestamptz), :by)
                        """)
                .param("id", request)
                .param("region", TwoCounties.YANGQU_VILLAGE)
                .param("household", household)
                .param("number", request.toString())
                .param("now", now(0))
                .param("due", due(standing))
                .param("state", standing == Standing.CANCELLED ? "CANCELLED" : "REPORTED")
                .param("by", standing == Standing.CANCELLED ? "test" : null)
                .param("at", standing == Standing.CANCELLED ? now(0) : null)
                .update();
    }

    private void enquiry(JdbcClient db, UUID enquiry, Channel channel, Standing standing) {
        db.sql(
                        """
                        insert into verification.enquiry
                               (id, region, department, holder, number, datasets, channel, state, persons, prepared_by,
                                prepared_at, due_on)
                        values (:id, '140122', :department, '140122', :number, array[:dataset], :channel, :state, 2,
                                'test', :now, :due)
                        """)
                .param("id", enquiry)
                .param("department", DEPARTMENT)
                .param("number", "CX2026-140122-%06d".formatted(900_000 + made))
                .param("dataset", DATASET)
                .param("channel", channel.name())
                .param("state", standing == Standing.PREPARED ? "PREPARED" : "SENT")
                .param("now", now(0))
                .param("due", due(standing))
                .update();
    }

    private LocalDate due(Standing standing) {
        var today = LocalDate.now(server.clock());
        return standing == Standing.OVERDUE ? today.minusDays(1) : today.plusDays(10);
    }

    private void line(
            JdbcClient db,
            UUID enquiry,
            UUID request,
            UUID person,
            boolean answered,
            String letter,
            Standing standing) {
        var authorisation = authorisation(db, person, standing);
        db.sql(
                        """
                        insert into verification.request_person (request_id, person_id, region, role, authorisation_id)
                        values (:request, :person, :region, 'MEMBER', :authorisation)
                        """)
                .param("request", request)
                .param("person", person)
                .param("region", TwoCounties.YANGQU_VILLAGE)
                .param("authorisation", authorisation)
                .update();
        boolean sent = standing != Standing.PREPARED && !isStopped(standing);
        db.sql(
                        """
                        insert into verification.enquiry_line
                               (enquiry_id, request_id, person_id, region, department, authorisation_id, state, answers,
                                sent_at, answered_at)
                        values (:enquiry, :request, :person, :region, :department, :authorisation, :state, :answers,
                                cast(:sent as timestamptz), cast(:answered as timestamptz))
                        """)
                .param("enquiry", enquiry)
                .param("request", request)
                .param("person", person)
                .param("region", TwoCounties.YANGQU_VILLAGE)
                .param("department", DEPARTMENT)
                .param("authorisation", authorisation)
                .param("state", state(answered, sent, standing))
                .param("answers", answered ? letter : sent ? "U" : "-")
                .param("sent", sent ? now(0) : null)
                .param("answered", answered ? now(0) : null)
                .update();
    }

    private static String state(boolean answered, boolean sent, Standing standing) {
        if (standing == Standing.CANCELLED) {
            return "STOPPED";
        }
        return answered ? "ANSWERED" : sent ? "SENT" : "PREPARED";
    }

    /** Nobody is asked about any more. */
    private static boolean isStopped(Standing standing) {
        return switch (standing) {
            case WITHDRAWN, EXPIRED, CANCELLED -> true;
            case PREPARED, SENT, PARTLY, ANSWERED, OVERDUE -> false;
        };
    }

    private UUID authorisation(JdbcClient db, UUID person, Standing standing) {
        var id = UUID.randomUUID();
        boolean withdrawn = standing == Standing.WITHDRAWN;
        db.sql(
                        """
                        insert into verification.authorisation
                               (id, region, household_id, household_number, person_id, purpose, signed_on, valid_from,
                                valid_to, capacity, form_number, form_hash, recorded_by, recorded_by_name, recorded_at,
                                withdrawn_at, withdrawn_by, withdrawal_reason)
                        values (:id, :region, :household, 'YQWANG', :person, 'DIBAO', current_date, :from, :to, 'FULL',
                                :number, 'x', 'test', 'test', :from, cast(:withdrawn as timestamptz), :by, :by)
                        """)
                .param("id", id)
                .param("region", TwoCounties.YANGQU_VILLAGE)
                .param("household", household)
                .param("person", person)
                .param("from", now(-3_600))
                .param("to", now(standing == Standing.EXPIRED ? -1 : 86_400))
                .param("number", id.toString())
                .param("withdrawn", withdrawn ? now(-1) : null)
                .param("by", withdrawn ? "test" : null)
                .update();
        return id;
    }

    private Timestamp now(long secondsLater) {
        return Timestamp.from(server.clock().instant().plusSeconds(secondsLater));
    }

    /** What is known of each: {@code F} for him and {@code N} for her is the truth. */
    public Map<String, String> letters(UUID enquiry) {
        var letters = new TreeMap<String, String>();
        server.asOwnerThenUndo(db ->
                db.sql(
                                "select person_id, answers from verification.enquiry_line where"
                                        + " enquiry_id = :id")
                        .param("id", enquiry)
                        .query(row -> {
                            boolean his = head.equals(row.getObject("person_id", UUID.class));
                            letters.put(his ? "he" : "she", row.getString("answers"));
                        }));
        return letters;
    }

    /** Nothing but the truth is known, and nothing that was known is lost. */
    public boolean isTrueOrUnknown(Map<String, String> before, Map<String, String> during) {
        return during.entrySet().stream()
                .allMatch(one ->
                        switch (one.getValue()) {
                            case "F" -> one.getKey().equals("he");
                            case "N" -> one.getKey().equals("she");
                            default -> "U-".contains(before.getOrDefault(one.getKey(), ""));
                        });
    }

    /** How it ends when the line is good. */
    public Map<String, String> wanted(Standing standing) {
        return isStopped(standing) ? Map.of("he", "-", "she", "-") : Map.of("he", "F", "she", "N");
    }
}
