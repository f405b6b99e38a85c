package org.shouwang.server.verification.enquiry;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.verification.Dataset;
import org.shouwang.policy.verification.HeldBy;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.Ids;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.verification.ConnectorSettings;
import org.shouwang.server.verification.VerificationSettings;
import org.shouwang.server.verification.VerificationTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;

/**
 * Makes the lists for the departments (编制查询批): whoever is on an open request, authorised it, and
 * has not been asked about yet. One list for each county and holder of data, however many requests.
 */
@Service
public class PrepareEnquiries {

    private static final long MANY = 1_000;

    private final JdbcClient db;
    private final VerificationTexts texts;
    private final ConnectorSettings connectors;
    private final VerificationSettings settings;
    private final ReferenceDay reference;
    private final Audit audit;
    private final Clock clock;

    PrepareEnquiries(
            JdbcClient db,
            VerificationTexts texts,
            ConnectorSettings connectors,
            VerificationSettings settings,
            ReferenceDay reference,
            Audit audit,
            Clock clock) {
        this.db = db;
        this.texts = texts;
        this.connectors = connectors;
        this.settings = settings;
        this.reference = reference;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which requests: those of a sweep, or those named, or all that are open. */
    public record Asked(Optional<UUID> sweep, Collection<UUID> requests) {

        public Asked {
            requests = List.copyOf(requests);
        }
    }

    /** A list that is ready to be sent. */
    public record Prepared(UUID id, String number, String department, long persons) {}

    /** The holder of some datasets of a department. */
    private record Holder(String department, RegionCode place) {}

    /** Must run inside a transaction. */
    public List<Prepared> prepare(Actor officer, Asked asked) {
        stage(asked);
        List<Prepared> prepared = new ArrayList<>();
        for (var county : counties()) {
            var region = officer.place().contains(county) ? county : officer.place();
            for (var list : holders(county).entrySet()) {
                if (officer.departments().include(list.getKey().department())) {
                    prepare(officer, region, list.getKey(), list.getValue())
                            .ifPresent(prepared::add);
                }
            }
        }
        countLines(prepared);
        return prepared;
    }

    /** Whatever is done with many lines next is planned for many. */
    private void countLines(List<Prepared> prepared) {
        if (prepared.stream().mapToLong(Prepared::persons).sum() >= MANY) {
            db.sql(
                            "analyze verification.enquiry_line (enquiry_id, request_id, person_id,"
                                    + " authorisation_id)")
                    .update();
        }
    }

    /**
     * Everybody who can be asked about, with the authorisation that lasts longest, and what was
     * asked of whom before; analysed, so that joins are planned for as many as there are.
     */
    private void stage(Asked asked) {
        db.sql("drop table if exists to_ask, asked_before").update();
        db.sql(
                        """
                        create temporary table to_ask (
                            request_id uuid, person_id uuid, region text, authorisation_id uuid) on commit drop;
                        create temporary table asked_before (
                            request_id uuid, person_id uuid, department text, datasets text[]) on commit drop
                        """)
                .update();
        db.sql(
                        """
                        insert into to_ask
                        select distinct on (p.request_id, p.person_id) p.request_id, p.person_id, r.region, a.id
                          from verification.request r
                          join verification.request_person p on p.request_id = r.id
                          join verification.authorisation a
                            on a.person_id = p.person_id
                           and a.household_id = r.household_id
                           and a.purpose = r.purpose
                           and a.valid_from <= :now
                           and :now < a.valid_to
                           and a.withdrawn_at is null
                         where r.state = 'OPEN'
                           and p.held_at is null
                           and (cast(:sweep as uuid) is null or r.sweep_id = :sweep)
                           and (:any or r.id = any(:requests))
                         order by p.request_id, p.person_id, a.valid_to desc, a.id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("sweep", asked.sweep().orElse(null), Types.OTHER)
                .param("any", asked.requests().isEmpty())
                .param("requests", new SqlArrayValue("uuid", asked.requests().toArray()))
                .update();
        db.sql("analyze to_ask").update();
        stageAskedBefore();
    }

    private void stageAskedBefore() {
        db.sql(
                        """
                        insert into asked_before
                        select l.request_id, l.person_id, l.department, e.datasets
                          from to_ask t
                          join verification.enquiry_line l
                            on l.request_id = t.request_id and l.person_id = t.person_id
                          join verification.enquiry e on e.id = l.enquiry_id
                         where l.state <> 'STOPPED'
                        """)
                .update();
        db.sql("analyze asked_before").update();
    }

    private List<RegionCode> counties() {
        return db
                .sql("select distinct left(region, 6) from to_ask order by 1")
                .query(String.class)
                .list()
                .stream()
                .map(RegionCode::new)
                .toList();
    }

    /** Whom to ask for what, in the order of the packs. */
    private Map<Holder, List<String>> holders(RegionCode county) {
        Map<Holder, List<String>> holders = new LinkedHashMap<>();
        for (var dataset : texts.of(county, reference.day()).datasets()) {
            holders.computeIfAbsent(holder(dataset, county), none -> new ArrayList<>())
                    .add(dataset.name());
        }
        return holders;
    }

    private static Holder holder(Dataset dataset, RegionCode county) {
        return new Holder(dataset.department(), routed(dataset.heldBy(), county));
    }

    /** The level that holds the data, seen from the county; what nobody wrote down stays there. */
    static RegionCode routed(HeldBy level, RegionCode county) {
        return switch (level) {
            case COUNTRY -> RegionCode.NATION;
            case PROVINCE -> county.at(RegionLevel.PROVINCE);
            case CITY -> county.at(RegionLevel.CITY);
            case COUNTY, OPEN -> county;
        };
    }

    private Optional<Prepared> prepare(
            Actor officer, RegionCode region, Holder holder, List<String> datasets) {
        var id = Ids.next(clock);
        var number = number(region);
        insert(officer, region, holder, datasets, id, number);
        long persons = lines(region, holder, datasets, id);
        db.sql("update verification.enquiry set persons = :persons, state = :state where id = :id")
                .param("persons", persons)
                .param("state", persons == 0 ? "CLOSED" : "PREPARED")
                .param("id", id)
                .update();
        if (persons == 0) {
            return Optional.empty();
        }

        audit.record(
                officer,
                region,
                "enquiry.prepared",
                "enquiry",
                id.toString(),
                Map.of(
                        "number", number,
                        "department", holder.department(),
                        "persons", Long.toString(persons)));
        return Optional.of(new Prepared(id, number, holder.department(), persons));
    }

    private String number(RegionCode region) {
        long next =
                db.sql("select nextval('verification.enquiry_number')").query(Long.class).single();
        return "CX%d-%s-%06d".formatted(LocalDate.now(clock).getYear(), region, next);
    }

    private void insert(
            Actor officer,
            RegionCode region,
            Holder holder,
            List<String> datasets,
            UUID id,
            String number) {
        db.sql(
                        """
                        insert into verification.enquiry
                               (id, region, department, holder, number, datasets, channel, prepared_by, prepared_at,
                                due_on)
                        values (:id, :region, :department, :holder, :number, :datasets, :channel, :account, :at, :due)
                        """)
                .param("id", id)
                .param("region", region.value())
                .param("department", holder.department())
                .param("holder", holder.place().value())
                .param("number", number)
                .param("datasets", new SqlArrayValue("text", datasets.toArray()))
                .param("channel", connectors.channel(holder.department()).name())
                .param("account", officer.account())
                .param("at", Timestamp.from(clock.instant()))
                .param("due", LocalDate.now(clock).plusDays(settings.dueDays()))
                .update();
    }

    private long lines(RegionCode region, Holder holder, List<String> datasets, UUID id) {
        return db.sql(
                        """
                        insert into verification.enquiry_line
                               (enquiry_id, request_id, person_id, region, department, authorisation_id, answers)
                        select :id, t.request_id, t.person_id, t.region, :department, t.authorisation_id, :answers
                          from to_ask t
                         where starts_with(t.region, :place)
                           and not exists (select
                                             from asked_before b
                                            where b.request_id = t.request_id
                                              and b.person_id = t.person_id
                                              and b.department = :department
                                              and b.datasets && :datasets)
                        """)
                .param("id", id)
                .param("department", holder.department())
                .param("answers", "-".repeat(datasets.size()))
                .param("place", region.value())
                .param("datasets", new SqlArrayValue("text", datasets.toArray()))
                .update();
    }
}
