package org.shouwang.server.verification.matching;

import java.util.UUID;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.database.StagedTables;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds whose the rows of an answer are (比对): by number and name at once, in the database. Where
 * the number is missing or wrong, or the name is another, there is at most a question for a person.
 *
 * <p>Begin, add every row, match; all in the transaction that records the delivery.
 */
@Service
public class MatchAnswers {

    private final AskedPersons asked;
    private final Assignment assignment;
    private final Doubts doubts;
    private final StagedTables tables;
    private final Secrets secrets;
    private final JsonMapper json;

    MatchAnswers(
            AskedPersons asked,
            Assignment assignment,
            Doubts doubts,
            StagedTables tables,
            Secrets secrets,
            JsonMapper json) {
        this.asked = asked;
        this.assignment = assignment;
        this.doubts = doubts;
        this.tables = tables;
        this.secrets = secrets;
        this.json = json;
    }

    /**
     * What became of the rows.
     *
     * @param accepted rows that answer for a person on the list
     * @param records new records among them
     * @param questions rows of which a person must say whose they are
     * @param strangers rows about nobody who was asked about; kept out of every file
     */
    public record Matched(long accepted, long records, long questions, long strangers) {}

    /** Makes room for the rows of an answer to this enquiry. */
    public AnswerRows begin(UUID enquiry) {
        asked.stage(enquiry);
        assignment.begin();
        return new AnswerRows(
                enquiry,
                tables.open("answer_row"),
                asked.listed(),
                asked.resemblance(),
                secrets,
                json);
    }

    /** Assigns the rows. The delivery is on record already. */
    public Matched match(AnswerRows rows, UUID delivery) {
        rows.send();
        assignment.findByNumber();
        assignment.retract(rows.enquiry(), delivery);
        long records = assignment.record(delivery);
        assignment.answer(rows.enquiry(), delivery);
        long questions = doubts.ask(delivery);
        long strangers = rows.nobody() + assignment.refuse(delivery, rows.nobodyLines());
        return new Matched(rows.count() - questions - strangers, records, questions, strangers);
    }
}
