package org.shouwang.server.verification.enquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.verification.Dataset;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.FieldProblem;
import org.shouwang.server.access.Hash;
import org.shouwang.server.access.Ids;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.verification.Channel;
import org.shouwang.server.verification.VerificationTexts;
import org.shouwang.server.verification.matching.MatchAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Takes an answer in (接收回执): whole or half, in time or late. The same one twice is one; a bad line
 * is returned with its reason and costs no good one; what is missing stays unanswered.
 */
@Service
public class TakeDelivery {

    /** How many refused lines are kept with their reasons. */
    static final int REFUSALS_MAX = 1_000;

    private final JdbcClient db;
    private final MatchAnswers matching;
    private final DeliveryRows deliveries;
    private final VerificationTexts texts;
    private final Audit audit;
    private final Clock clock;

    TakeDelivery(
            JdbcClient db,
            MatchAnswers matching,
            DeliveryRows deliveries,
            VerificationTexts texts,
            Audit audit,
            Clock clock) {
        this.db = db;
        this.matching = matching;
        this.deliveries = deliveries;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The enquiry that is answered. */
    record Answered(
            UUID id,
            RegionCode region,
            String department,
            String state,
            List<String> datasets,
            LocalDate dueOn) {}

    /** Must run inside a transaction. */
    public DeliveryView take(Actor giver, UUID enquiry, Channel channel, byte[] content) {
        var answered = answered(enquiry);
        var hash = Hash.of(content).hex();
        var before = deliveries.find(enquiry, hash);
        if (before.isPresent()) {
            return before.get().again();
        }

        var file = readable(content);
        var received =
                new DeliveryRows.Received(
                        Ids.next(clock),
                        answered,
                        channel,
                        hash,
                        isLate(answered),
                        clock.instant());
        if (!deliveries.add(giver, received)) {
            return deliveries.find(enquiry, hash).orElseThrow().again();
        }

        take(answered, received, file);
        deliveries.settle(answered, received.at());
        var view = deliveries.find(enquiry, hash).orElseThrow();
        record(giver, answered, view);
        return view;
    }

    private Answered answered(UUID enquiry) {
        var answered =
                db.sql(
                                """
                                select id, region, department, state, datasets, due_on
                                  from verification.enquiry
                                 where id = :id
                                   for update
                                """)
                        .param("id", enquiry)
                        .query(TakeDelivery::read)
                        .optional()
                        .orElseThrow(Refused::notFound);
        if (answered.state().equals("PREPARED")) {
            throw new Refused(
                    RefusalCode.NOT_SENT,
                    new Title(
                            "这一批还没有送出,不能接收答复。", "Nothing was asked yet, so that nothing is taken."),
                    new Title("请核对查询编号。", "Check the number of the enquiry."));
        }
        return answered;
    }

    private static Answered read(ResultSet row, int n) throws SQLException {
        return new Answered(
                row.getObject("id", UUID.class),
                new RegionCode(row.getString("region")),
                row.getString("department"),
                row.getString("state"),
                Arrays.asList((String[]) row.getArray("datasets").getArray()),
                row.getObject("due_on", LocalDate.class));
    }

    private static AnswerFile readable(byte[] content) {
        try {
            return AnswerFile.of(content);
        } catch (AnswerFile.Damaged damaged) {
            throw new BrokenInput(
                    List.of(
                            new FieldProblem(
                                    "file",
                                    damaged.why(),
                                    new Title("请重新传送。", "Please send it again."))));
        }
    }

    private boolean isLate(Answered answered) {
        return LocalDate.now(clock).isAfter(answered.dueOn());
    }

    private void take(Answered answered, DeliveryRows.Received received, AnswerFile file) {
        var reading = new AnswerReading(datasets(answered), LocalDate.now(clock));
        var rows = matching.begin(answered.id());
        file.read(
                new AnswerFile.Taker() {
                    @Override
                    public void take(AnswerFile.Line line) {
                        reading.read(line).ifPresent(rows::add);
                    }

                    @Override
                    public void unreadable(long line) {
                        reading.unreadable(line);
                    }
                });
        deliveries.refuse(received, reading.refusals());
        var matched = matching.match(rows, received.id());
        long all = rows.count() + reading.refused();
        deliveries.counted(
                received.id(),
                new DeliveryRows.Counted(
                        all,
                        matched.accepted(),
                        reading.refused(),
                        matched.questions(),
                        matched.strangers(),
                        file.declared().isPresent() && file.declared().getAsLong() == all));
    }

    private List<Dataset> datasets(Answered answered) {
        var text = texts.of(answered.region(), LocalDate.now(clock));
        var datasets = new ArrayList<Dataset>();
        for (var name : answered.datasets()) {
            Optional<Dataset> known = text.dataset(name);
            known.ifPresent(datasets::add);
        }
        return datasets;
    }

    private void record(Actor giver, Answered answered, DeliveryView view) {
        audit.record(
                giver,
                answered.region(),
                "delivery.taken",
                "enquiry",
                answered.id().toString(),
                Map.of(
                        "delivery", view.id().toString(),
                        "number", view.number(),
                        "hash", view.fileHash(),
                        "accepted", Long.toString(view.accepted()),
                        "refused", Long.toString(view.refused()),
                        "late", Boolean.toString(view.late())));
    }
}
