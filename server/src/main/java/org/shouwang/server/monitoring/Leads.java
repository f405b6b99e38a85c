package org.shouwang.server.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All leads. The place of the asking officer is set on the transaction; a filter can only narrow
 * it.
 */
@Repository
public class Leads {

    private static final String COLUMNS =
            """
            select lead.id, lead.household_id, lead.household_number, lead.region, lead.raised_on, lead.as_of,
                   lead.due_on, lead.verdict, lead.note, lead.triaged_by, lead.triaged_by_name, lead.triaged_at,
                   lead.version
              from monitoring.lead
            """;

    private final JdbcClient db;
    private final Reasons reasons;

    Leads(JdbcClient db, Reasons reasons) {
        this.db = db;
        this.reasons = reasons;
    }

    /** The most urgent first, because they have kept a family waiting longest. */
    public List<Lead> page(LeadFilter filter, Optional<DueCursor> after, int limit) {
        var where = filter.where();
        var query =
                db.sql(
                                COLUMNS
                                        + " where "
                                        + where.sql()
                                        + (after.isPresent()
                                                ? " and (lead.due_on, lead.id) > (:afterDue,"
                                                        + " :afterId)"
                                                : "")
                                        + " order by lead.due_on, lead.id limit :limit")
                        .params(where.parameters())
                        .param("limit", limit);
        if (after.isPresent()) {
            query = query.param("afterDue", after.get().dueOn()).param("afterId", after.get().id());
        }

        return withReasons(query.query(Leads::row).list());
    }

    public long count(LeadFilter filter) {
        var where = filter.where();
        return db.sql("select count(*) from monitoring.lead where " + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** How many there are under each code of a village. */
    public Map<RegionCode, Long> countByVillage(LeadFilter filter) {
        var where = filter.where();
        var counts = new TreeMap<RegionCode, Long>();
        db.sql(
                        "select region, count(*) as n from monitoring.lead where "
                                + where.sql()
                                + " group by 1")
                .params(where.parameters())
                .query(row -> {
                    counts.put(new RegionCode(row.getString("region")), row.getLong("n"));
                });
        return counts;
    }

    public Optional<Lead> find(LeadId id) {
        return one(COLUMNS + " where lead.id = :id", id.value());
    }

    /**
     * The lead of a household that waits for an officer, kept from changing until the transaction
     * ends.
     */
    Optional<Lead> openOf(HouseholdId household) {
        return one(
                COLUMNS + " where lead.household_id = :id and lead.state = 'OPEN' for update",
                household.value());
    }

    /** The settled leads of a household, the latest first. */
    List<Lead> triagedOf(HouseholdId household) {
        return many(
                COLUMNS
                        + """
                         where lead.household_id = :id and lead.state = 'TRIAGED'
                         order by lead.triaged_at desc, lead.id desc limit 50
                        """,
                household.value());
    }

    /** Opens a lead unless the household has one that is open. */
    boolean open(Lead lead) {
        return db.sql(
                                """
                                insert into monitoring.lead
                                       (id, region, household_id, household_number, kind, raised_on, as_of, due_on)
                                values (:id, :region, :household, :number, :kind, :raisedOn, :asOf, :dueOn)
                                    on conflict (household_id) where state = 'OPEN' do nothing
                                """)
                        .param("id", lead.id().value())
                        .param("region", lead.region().value())
                        .param("household", lead.household().value())
                        .param("number", lead.householdNumber())
                        .param("kind", lead.kind().name())
                        .param("raisedOn", lead.raisedOn())
                        .param("asOf", lead.asOf())
                        .param("dueOn", lead.dueOn())
                        .update()
                == 1;
    }

    /**
     * Records that an open lead says more now; an officer who read the old one is told so by the
     * version.
     */
    void grown(Lead lead) {
        db.sql(
                        "update monitoring.lead set kind = :kind, version = version + 1 where id ="
                                + " :id and state = 'OPEN'")
                .param("kind", lead.kind().name())
                .param("id", lead.id().value())
                .update();
    }

    /**
     * Records what an officer found, unless somebody was faster or the lead has changed since it
     * was read.
     */
    boolean triage(LeadId id, int version, Triage triage) {
        return db.sql(
                                """
                                update monitoring.lead
                                   set state = 'TRIAGED', verdict = :verdict, note = :note, triaged_by = :account,
                                       triaged_by_name = :name, triaged_at = :at, version = version + 1
                                 where id = :id and state = 'OPEN' and version = :version
                                """)
                        .param("verdict", triage.verdict().name())
                        .param("note", triage.note())
                        .param("account", triage.account())
                        .param("name", triage.name())
                        .param("at", triage.at().atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private Optional<Lead> one(String sql, UUID id) {
        return many(sql, id).stream().findFirst();
    }

    private List<Lead> many(String sql, UUID id) {
        return withReasons(db.sql(sql).param("id", id).query(Leads::row).list());
    }

    private List<Lead> withReasons(List<Lead> leads) {
        var byLead = reasons.of(leads.stream().map(Lead::id).toList());
        return leads.stream()
                .map(lead -> lead.with(byLead.getOrDefault(lead.id(), List.of())))
                .toList();
    }

    private static Lead row(ResultSet row, int number) throws SQLException {
        return new Lead(
                new LeadId(row.getObject("id", UUID.class)),
                new HouseholdId(row.getObject("household_id", UUID.class)),
                row.getString("household_number"),
                new RegionCode(row.getString("region")),
                row.getObject("raised_on", LocalDate.class),
                row.getObject("as_of", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                List.of(),
                triageOf(row),
                row.getInt("version"));
    }

    private static Optional<Triage> triageOf(ResultSet row) throws SQLException {
        var verdict = row.getString("verdict");
        if (verdict == null) {
            return Optional.empty();
        }

        return Optional.of(
                new Triage(
                        Verdict.valueOf(verdict),
                        row.getString("note"),
                        row.getString("triaged_by"),
                        row.getString("triaged_by_name"),
                        row.getObject("triaged_at", OffsetDateTime.class).toInstant()));
    }
}
