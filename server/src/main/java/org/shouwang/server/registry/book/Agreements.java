package org.shouwang.server.registry.book;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.Ids;
import org.shouwang.server.access.Jobs;
import org.shouwang.server.access.Progress;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** The reports on whether the books agree: made aside, kept, and the latest shown. */
@Service
class Agreements {

    private final CompareBooks compare;
    private final Jobs jobs;
    private final Transactions transactions;
    private final Audit audit;
    private final Regions regions;
    private final ReferenceDay reference;
    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    Agreements(
            CompareBooks compare,
            Jobs jobs,
            Transactions transactions,
            Audit audit,
            Regions regions,
            ReferenceDay reference,
            JdbcClient db,
            JsonMapper json,
            Clock clock) {
        this.compare = compare;
        this.jobs = jobs;
        this.transactions = transactions;
        this.audit = audit;
        this.regions = regions;
        this.reference = reference;
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** The job that does the work. */
    record Started(UUID job) {}

    /** What a comparison came to, in short. */
    record Done(boolean agrees, long households, long persons, long differing) {}

    /**
     * Starts on a place whose files the reader sees as a whole. For who works for one department
     * there is none, and what became a part of the reader's place after the post was given is not
     * found either.
     */
    Started begin(Actor reader, RegionCode place) {
        boolean isSeen = reader.scope().contains(place) && reader.departments().all();
        if (!isSeen || !regions.exists(place)) {
            throw Refused.notFound();
        }

        audit.record(reader, place, "books.compared", "region", place.value(), Map.of());
        var job = jobs.start(reader, "books", progress -> run(reader, place, progress));
        return new Started(job.id());
    }

    private Done run(Actor reader, RegionCode place, Progress progress) {
        return transactions.as(
                reader,
                () -> {
                    var agreement = compare.of(place, reference.day(), progress);
                    keep(reader, agreement);
                    return new Done(
                            agreement.agrees(),
                            agreement.households(),
                            agreement.persons(),
                            agreement.differing());
                });
    }

    private void keep(Actor reader, Agreement agreement) {
        db.sql(
                        """
                        insert into registry.consistency (id, region, account, at, as_of, agrees, report)
                        values (:id, :region, :account, :at, :asOf, :agrees, :report)
                        """)
                .param("id", Ids.next(clock))
                .param("region", agreement.place().value())
                .param("account", reader.account())
                .param("at", Timestamp.from(agreement.at()))
                .param("asOf", agreement.asOf())
                .param("agrees", agreement.agrees())
                .param("report", json.writeValueAsString(agreement))
                .update();
    }

    /** The latest report on exactly this place. */
    Optional<Agreement> latest(RegionCode place) {
        return db.sql(
                        """
                        select report
                          from registry.consistency
                         where region = :place
                         order by id desc
                         limit 1
                        """)
                .param("place", place.value())
                .query(String.class)
                .optional()
                .map(report -> json.readValue(report, Agreement.class));
    }
}
