package org.shouwang.server.registry.grouping;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Does what a plan says, and keeps the event with all that it did. Runs inside a transaction. */
@Repository
class EventWriter {

    private static final int COUNTY_DIGITS = 6;

    /** What goes with the file of a person. */
    private static final List<String> MOVING =
            List.of(
                    """
                    update registry.report set region = :region
                     where subject_id in (select id from registry.supporter where owed_to = :person)
                    """,
                    "update registry.supporter set region = :region where owed_to = :person",
                    "update registry.report set region = :region where subject_id = :person",
                    "update registry.person set region = :region where id = :person");

    private final JdbcClient db;

    EventWriter(JdbcClient db) {
        this.db = db;
    }

    void write(EventRow event, Circle circle, Plan plan) {
        for (var group : plan.founded()) {
            found(group, event);
        }
        relocate(circle, plan);
        for (var carried : plan.carried()) {
            carry(carried, event, circle.after(plan));
        }
        plan.died().forEach(this::died);
        for (var change : plan.changes()) {
            switch (change) {
                case Change.Ended ended -> end(ended);
                case Change.Began began -> begin(began.after(), circle.after(plan), event);
            }
        }
    }

    private void found(Group group, EventRow event) {
        db.sql(
                        """
                        insert into registry.grouping (id, region, county, kind, number, recorded_at, import_id)
                        values (:id, :region, :county, :kind, :number, :at, :event)
                        """)
                .param("id", group.id())
                .param("region", group.region())
                .param("county", county(group.region()))
                .param("kind", group.kind().name())
                .param("number", group.number())
                .param("at", event.recordedAt().atOffset(ZoneOffset.UTC))
                .param("event", event.id())
                .update();
    }

    /** The file of a person who moves is kept in the new village from now on. */
    private void relocate(Circle circle, Plan plan) {
        var after = circle.after(plan);
        for (var person : circle.persons().values()) {
            var now = after.persons().get(person.id());
            if (now != null && !now.region().equals(person.region())) {
                for (var moving : MOVING) {
                    db.sql(moving)
                            .param("region", now.region())
                            .param("person", person.id())
                            .update();
                }
            }
        }
    }

    /** What was said of a grouping is said of the same people under their new number, too. */
    private void carry(Plan.Link carried, EventRow event, Circle after) {
        db.sql(
                        """
                        insert into registry.report (region, subject_kind, subject_id, facts, states, "values", amounts,
                               valid_from, valid_to, source, data_date, evidence, recorded_at, recorded_by, import_id)
                        select :region, subject_kind, :to, facts, states, "values", amounts, valid_from, valid_to,
                               source, data_date, evidence, :at, :account, :event
                          from registry.report
                         where subject_id = :from
                         order by id
                        """)
                .param(
                        "region",
                        Optional.ofNullable(after.groups().get(carried.to()))
                                .orElseThrow()
                                .region())
                .param("to", carried.to())
                .param("from", carried.from())
                .param("at", event.recordedAt().atOffset(ZoneOffset.UTC))
                .param("account", event.recordedBy())
                .param("event", event.id())
                .update();
    }

    private void died(UUID person, Optional<LocalDate> day) {
        db.sql("update registry.person set died_on = :day where id = :person")
                .param("day", day.orElse(null))
                .param("person", person)
                .update();
    }

    private void end(Change.Ended ended) {
        var stay = ended.before();
        int rows =
                db.sql(
                                """
                                update registry.membership
                                   set valid_to = :day
                                 where person_id = :person
                                   and kind = :kind
                                   and valid_from = :from
                                   and turn = :turn
                                   and valid_to = :to
                                """)
                        .param("day", ended.on())
                        .param("person", stay.person())
                        .param("kind", stay.kind().name())
                        .param("from", stay.from())
                        .param("turn", stay.turn())
                        .param("to", stay.to())
                        .update();
        if (rows != 1) {
            throw stale();
        }
    }

    private void begin(Stay stay, Circle after, EventRow event) {
        db.sql(
                        """
                        insert into registry.membership (person_id, kind, valid_from, valid_to, grouping_id, region,
                               number, relation, recorded_at, import_id, turn)
                        values (:person, :kind, :from, :to, :group, :region, :number, :relation, :at, :event, :turn)
                        """)
                .param("person", stay.person())
                .param("kind", stay.kind().name())
                .param("from", stay.from())
                .param("to", stay.to())
                .param("group", stay.group())
                .param("region", stay.region())
                .param("number", number(after, stay))
                .param("relation", stay.relation())
                .param("at", event.recordedAt().atOffset(ZoneOffset.UTC))
                .param("event", event.id())
                .param("turn", stay.turn())
                .update();
    }

    /** A person whom the event brings on file. */
    void enter(Entrant entrant, String region, EventRow event, byte[][] sealed) {
        db.sql(
                        """
                        insert into registry.person (id, region, county, number, name, document_kind, document,
                               document_index, sex, birth_date, ethnicity, recorded_at, import_id)
                        values (:id, :region, :county, :number, :name, :kind, :document, :index, :sex, :born,
                                :ethnicity, :at, :event)
                        """)
                .param("id", entrant.id())
                .param("region", region)
                .param("county", county(region))
                .param("number", entrant.number())
                .param("name", entrant.name())
                .param("kind", entrant.documentKind())
                .param("document", sealed.length == 0 ? null : sealed[0])
                .param("index", sealed.length == 0 ? null : sealed[1])
                .param("sex", entrant.sex())
                .param("born", entrant.born().orElse(null))
                .param("ethnicity", entrant.ethnicity())
                .param("at", event.recordedAt().atOffset(ZoneOffset.UTC))
                .param("event", event.id())
                .update();
    }

    static String number(Circle circle, Stay stay) {
        return Optional.ofNullable(circle.groups().get(stay.group())).map(Group::number).orElse("");
    }

    static String county(String region) {
        return region.substring(0, Math.min(COUNTY_DIGITS, region.length()));
    }

    /** The households whose members the plan changes. */
    static Set<UUID> households(Plan plan) {
        var touched = new LinkedHashSet<UUID>();
        plan.changes().stream()
                .map(Change::after)
                .filter(stay -> stay.kind() == GroupingKind.HOUSEHOLD)
                .forEach(stay -> touched.add(stay.group()));
        return touched;
    }

    static Refused stale() {
        return new Refused(
                RefusalCode.STALE,
                new Title(
                        "这一户在您打开之后有了新的变动,您的登记没有保存。",
                        "This household has changed since you opened it; nothing was saved."),
                new Title(
                        "请重新打开档案,核对后再登记。", "Open the file again, check it, and record once more."));
    }
}
