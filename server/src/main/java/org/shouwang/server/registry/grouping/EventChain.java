package org.shouwang.server.registry.grouping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The events that were recorded, with what each of them did; only added to. */
@Repository
class EventChain {

    private static final String EVENT =
            """
            select distinct on (e.id) e.id, e.kind, e.household_id, e.household_number, e.happened_on,
                   e.known_since, e.reason, e.document, e.basis, e.corrects, e.recorded_at, e.recorded_by,
                   e.recorded_by_name
              from registry.grouping_event e
            """;

    private final JdbcClient db;

    EventChain(JdbcClient db) {
        this.db = db;
    }

    /** What an event did to one membership, readable also where the person lies elsewhere now. */
    record Step(UUID event, Change change, String personNumber, String label, String number) {}

    /** One household came out of another. */
    record Succession(UUID event, UUID from, String fromNumber, UUID to, String toNumber) {}

    /** Keeps an event in each of these villages, with what it did there. */
    void keep(EventRow event, Set<String> regions, Circle after, Plan plan) {
        for (var region : regions) {
            keep(event, region);
            int n = 0;
            for (var change : plan.changes()) {
                if (change.after().region().equals(region)) {
                    keep(event, region, n++, change, after);
                }
            }
            for (var link : plan.links()) {
                keep(event, region, link, after);
            }
        }
        var home = regions.iterator().next();
        plan.kin().forEach(kin -> keep(event, home, kin));
        plan.merged().ifPresent(merged -> keep(event, home, merged));
    }

    private void keep(EventRow event, String region) {
        db.sql(
                        """
                        insert into registry.grouping_event (id, region, kind, household_id, household_number,
                               happened_on, known_since, reason, document, basis, corrects, recorded_at,
                               recorded_by, recorded_by_name)
                        values (:id, :region, :kind, :household, :number, :happened, :known, :reason, :document,
                                :basis, :corrects, :at, :account, :name)
                        """)
                .param("id", event.id())
                .param("region", region)
                .param("kind", event.kind().name())
                .param("household", event.household())
                .param("number", event.householdNumber())
                .param("happened", event.happenedOn())
                .param("known", event.knownSince())
                .param("reason", event.reason())
                .param("document", event.document())
                .param("basis", event.basis())
                .param("corrects", event.corrects().orElse(null))
                .param("at", event.recordedAt().atOffset(ZoneOffset.UTC))
                .param("account", event.recordedBy())
                .param("name", event.recordedByName())
                .update();
    }

    private void keep(EventRow event, String region, int n, Change change, Circle after) {
        var stay = change.after();
        var person = Optional.ofNullable(after.persons().get(stay.person())).orElseThrow();
        var was = change instanceof Change.Ended ended ? ended.before().to() : stay.to();
        db.sql(
                        """
                        insert into registry.grouping_change (event_id, region, n, change, person_id, person_number,
                               label, kind, grouping_id, number, relation, valid_from, turn, valid_to, was_to)
                        values (:event, :region, :n, :change, :person, :personNumber, :label, :kind, :group,
                                :number, :relation, :from, :turn, :to, :was)
                        """)
                .param("event", event.id())
                .param("region", region)
                .param("n", n)
                .param("change", change instanceof Change.Ended ? "ENDED" : "BEGAN")
                .param("person", stay.person())
                .param("personNumber", person.number())
                .param("label", person.label())
                .param("kind", stay.kind().name())
                .param("group", stay.group())
                .param("number", EventWriter.number(after, stay))
                .param("relation", stay.relation())
                .param("from", stay.from())
                .param("turn", stay.turn())
                .param("to", stay.to())
                .param("was", was)
                .update();
    }

    private void keep(EventRow event, String region, Plan.Link link, Circle after) {
        db.sql(
                        """
                        insert into registry.grouping_link (event_id, region, from_id, from_number, to_id, to_number)
                        values (:event, :region, :from, :fromNumber, :to, :toNumber)
                        """)
                .param("event", event.id())
                .param("region", region)
                .param("from", link.from())
                .param("fromNumber", number(after, link.from()))
                .param("to", link.to())
                .param("toNumber", number(after, link.to()))
                .update();
    }

    private static String number(Circle circle, UUID group) {
        return Optional.ofNullable(circle.groups().get(group)).map(Group::number).orElse("");
    }

    private void keep(EventRow event, String region, Plan.Kin kin) {
        db.sql(
                        """
                        insert into registry.kinship (event_id, region, person_id, other_id, tie)
                        values (:event, :region, :person, :other, :tie)
                        """)
                .param("event", event.id())
                .param("region", region)
                .param("person", kin.person())
                .param("other", kin.other())
                .param("tie", kin.tie().name())
                .update();
    }

    private void keep(EventRow event, String region, Plan.Merged merged) {
        db.sql(
                        """
                        insert into registry.same_person (event_id, region, person_id, alias_id)
                        values (:event, :region, :kept, :alias)
                        """)
                .param("event", event.id())
                .param("region", region)
                .param("kept", merged.kept())
                .param("alias", merged.alias())
                .update();
    }

    Optional<EventRow> find(UUID event) {
        return db.sql(EVENT + " where e.id = :event order by e.id")
                .param("event", event)
                .query(EventChain::event)
                .optional();
    }

    boolean isCorrected(UUID event) {
        return db.sql("select exists (select from registry.grouping_event where corrects = :event)")
                .param("event", event)
                .query(Boolean.class)
                .single();
    }

    /** Every event that was recorded at this household or changed who belongs to it. */
    List<EventRow> of(UUID household) {
        return db.sql(
                        EVENT
                                + """
                                 where e.household_id = :household
                                    or e.id in (select event_id from registry.grouping_change
                                                 where grouping_id = :household)
                                 order by e.id
                                """)
                .param("household", household)
                .query(EventChain::event)
                .list();
    }

    private static EventRow event(ResultSet row, int n) throws SQLException {
        return new EventRow(
                row.getObject("id", UUID.class),
                EventKind.valueOf(row.getString("kind")),
                row.getObject("household_id", UUID.class),
                row.getString("household_number"),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("known_since", LocalDate.class),
                row.getString("reason"),
                row.getString("document"),
                row.getString("basis"),
                Optional.ofNullable(row.getObject("corrects", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                row.getString("recorded_by_name"));
    }

    /** What these events did, in the order in which they did it. */
    Map<UUID, List<Step>> steps(Collection<UUID> events) {
        Map<UUID, List<Step>> steps = new LinkedHashMap<>();
        db.sql(
                        """
                        select event_id, change, person_id, person_number, label, kind, grouping_id, number,
                               region, relation, valid_from, turn, valid_to, was_to
                          from registry.grouping_change
                         where event_id = any(:events)
                         order by event_id, change desc, region, n
                        """)
                .param("events", CircleReader.array(events))
                .query(row -> {
                    var step = step(row);
                    steps.computeIfAbsent(step.event(), none -> new ArrayList<>()).add(step);
                });
        return steps;
    }

    private static Step step(ResultSet row) throws SQLException {
        var after =
                new Stay(
                        row.getObject("person_id", UUID.class),
                        GroupingKind.valueOf(row.getString("kind")),
                        row.getObject("grouping_id", UUID.class),
                        row.getString("region"),
                        row.getString("relation"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getInt("turn"));
        var change =
                row.getString("change").equals("BEGAN")
                        ? new Change.Began(after)
                        : new Change.Ended(
                                after.until(row.getObject("was_to", LocalDate.class)), after.to());
        return new Step(
                row.getObject("event_id", UUID.class),
                change,
                row.getString("person_number"),
                row.getString("label"),
                row.getString("number"));
    }

    /** What a household came out of and what came out of it; what was corrected never did. */
    List<Succession> successions(UUID household) {
        return db.sql(
                        """
                        select distinct l.event_id as event, l.from_id as "from", l.from_number, l.to_id as "to",
                               l.to_number
                          from registry.grouping_link l
                         where (l.from_id = :household or l.to_id = :household)
                           and not exists (select from registry.grouping_event c where c.corrects = l.event_id)
                         order by l.event_id
                        """)
                .param("household", household)
                .query(Succession.class)
                .list();
    }
}
