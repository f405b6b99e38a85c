package org.shouwang.server.verification.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.language.Concern;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.verification.comparison.SubjectNames.About;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Findings as lists and pages show them: declared, found and explained beside each other. */
@Repository
class ReadFindings {

    private static final String SELECT =
            """
            select f.id, f.region, f.household_id, f.household_number, f.request_id, f.subject, f.subject_kind,
                   f.rule, f.title_zh, f.title_en, f.concern, f.document, f.article, f.datasets, f.declared, f.found,
                   f.tolerance, f.tolerance_zh, f.tolerance_en, f.question_zh, f.question_en, f.as_of, f.state,
                   f.explanation, f.evidence, f.answer_due, f.proposed_by, f.recheck_id, f.version, f.reason
              from verification.finding f
            """;

    private static final String ABOUT =
            "select f.request_id, f.household_id, f.subject from verification.finding f";

    private final JdbcClient db;
    private final SubjectNames names;

    ReadFindings(JdbcClient db, SubjectNames names) {
        this.db = db;
        this.names = names;
    }

    /** Which findings. */
    record FindingFilter(
            RegionCode place,
            List<DifferenceState> states,
            Optional<Concern> concern,
            Optional<UUID> household,
            Optional<String> rule) {}

    /**
     * One difference.
     *
     * @param name of the person, or of the head if it is about all of them; masked, and empty if
     *     nobody of them is left in the place
     * @param declared as people write it; empty if nobody declares it
     * @param proposedBy the account that said first that it is so; null if none did
     */
    record FindingView(
            UUID id,
            String region,
            UUID household,
            String householdNumber,
            UUID request,
            String subjectKind,
            String subject,
            String name,
            String rule,
            Title title,
            Concern concern,
            String document,
            String article,
            List<String> datasets,
            String declared,
            String found,
            String tolerance,
            Title toleranceText,
            Title question,
            LocalDate asOf,
            DifferenceState state,
            String explanation,
            String evidence,
            @Nullable LocalDate answerDue,
            @Nullable String proposedBy,
            @Nullable UUID recheck,
            String reason,
            int version) {}

    /** A page, where the next begins, and how many there are. */
    record FindingPage(List<FindingView> items, @Nullable UUID next, long total) {}

    /** What happened to a finding. */
    record FindingEvent(String kind, String text, String evidence, String by, Instant at) {}

    /** A record that it rests on. */
    record Evidence(
            UUID record,
            String department,
            String dataset,
            LocalDate dataDate,
            String method,
            double score,
            boolean disproved) {}

    /** One finding with all that happened. */
    record FindingFile(FindingView finding, List<Evidence> records, List<FindingEvent> history) {}

    /** The oldest first: what has waited longest is settled next. */
    FindingPage page(FindingFilter wanted, Optional<UUID> after, int limit) {
        var known = names.of(paged(ABOUT, wanted, after, limit).query(About.class).list());
        var found =
                paged(SELECT, wanted, after, limit + 1).query((row, n) -> view(row, known)).list();
        long total =
                filtered("select count(*) from verification.finding f", "", wanted)
                        .query(Long.class)
                        .single();
        boolean more = found.size() > limit;
        var page = more ? found.subList(0, limit) : found;
        return new FindingPage(page, more ? page.getLast().id() : null, total);
    }

    private JdbcClient.StatementSpec paged(
            String select, FindingFilter wanted, Optional<UUID> after, int limit) {
        return filtered(
                        select,
                        """
                           and (cast(:after as uuid) is null
                                or (f.made_at, f.id) >
                                   (select a.made_at, a.id from verification.finding a where a.id = :after))
                         order by f.made_at, f.id
                         limit :limit
                        """,
                        wanted)
                .param("after", after.orElse(null), Types.OTHER)
                .param("limit", limit);
    }

    private JdbcClient.StatementSpec filtered(String select, String rest, FindingFilter wanted) {
        return db.sql(
                        select
                                + """
                                 where f.region >= :from
                                   and f.region < :to
                                   and (:any or f.state = any(:states))
                                   and (cast(:concern as text) is null or f.concern = :concern)
                                   and (cast(:household as uuid) is null or f.household_id = :household)
                                   and (cast(:rule as text) is null or f.rule = :rule)
                                """
                                + rest)
                .param("from", wanted.place().scope().from())
                .param("to", wanted.place().scope().to())
                .param("any", wanted.states().isEmpty())
                .param(
                        "states",
                        new SqlArrayValue(
                                "text", wanted.states().stream().map(Enum::name).toArray()))
                .param("concern", wanted.concern().map(Enum::name).orElse(null), Types.VARCHAR)
                .param("household", wanted.household().orElse(null), Types.OTHER)
                .param("rule", wanted.rule().orElse(null), Types.VARCHAR);
    }

    FindingFile one(UUID id) {
        var known =
                names.of(
                        db.sql(ABOUT + " where f.id = :id")
                                .param("id", id)
                                .query(About.class)
                                .list());
        var finding =
                db.sql(SELECT + " where f.id = :id")
                        .param("id", id)
                        .query((row, n) -> view(row, known))
                        .optional()
                        .orElseThrow(Refused::notFound);
        return new FindingFile(finding, records(id), history(id));
    }

    private List<Evidence> records(UUID id) {
        return db.sql(
                        """
                        select r.id as record, r.department, r.dataset, r.data_date, r.method, r.score,
                               r.disproved_at is not null as disproved
                          from verification.finding f, jsonb_array_elements(f.sources) s
                          join verification.record r on r.id = cast(s ->> 'record' as uuid)
                         where f.id = :id
                         order by r.dataset, r.data_date, r.id
                        """)
                .param("id", id)
                .query(Evidence.class)
                .list();
    }

    private List<FindingEvent> history(UUID id) {
        return db.sql(
                        """
                        select kind, text, evidence, account_name, at
                          from verification.finding_event
                         where finding_id = :id
                         order by id
                        """)
                .param("id", id)
                .query((row, n) ->
                        new FindingEvent(
                                row.getString("kind"),
                                row.getString("text"),
                                row.getString("evidence"),
                                row.getString("account_name"),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static FindingView view(ResultSet row, SubjectNames.Known known) throws SQLException {
        return new FindingView(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getObject("household_id", UUID.class),
                row.getString("household_number"),
                row.getObject("request_id", UUID.class),
                row.getString("subject_kind"),
                row.getString("subject"),
                known.of(
                        row.getObject("request_id", UUID.class),
                        row.getObject("household_id", UUID.class),
                        row.getString("subject")),
                row.getString("rule"),
                title(row, "title"),
                Concern.valueOf(row.getString("concern")),
                row.getString("document"),
                row.getString("article"),
                List.of((String[]) row.getArray("datasets").getArray()),
                row.getString("declared"),
                row.getString("found"),
                row.getString("tolerance"),
                title(row, "tolerance"),
                title(row, "question"),
                row.getObject("as_of", LocalDate.class),
                DifferenceState.valueOf(row.getString("state")),
                row.getString("explanation"),
                row.getString("evidence"),
                row.getObject("answer_due", LocalDate.class),
                row.getString("proposed_by"),
                row.getObject("recheck_id", UUID.class),
                row.getString("reason"),
                row.getInt("version"));
    }

    private static Title title(ResultSet row, String column) throws SQLException {
        return new Title(row.getString(column + "_zh"), row.getString(column + "_en"));
    }
}
