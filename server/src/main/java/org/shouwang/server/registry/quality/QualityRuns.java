package org.shouwang.server.registry.quality;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.Jobs;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.shouwang.server.registry.intake.Imported;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Starts the checks of a place: when somebody asks for it, and after each import. */
@Service
class QualityRuns {

    private final CheckPlace check;
    private final Jobs jobs;
    private final Audit audit;
    private final Regions regions;
    private final ReferenceDay reference;
    private final Transactions transactions;
    private final JdbcClient db;

    QualityRuns(
            CheckPlace check,
            Jobs jobs,
            Audit audit,
            Regions regions,
            ReferenceDay reference,
            Transactions transactions,
            JdbcClient db) {
        this.check = check;
        this.jobs = jobs;
        this.audit = audit;
        this.regions = regions;
        this.reference = reference;
        this.transactions = transactions;
        this.db = db;
    }

    /** The job that does the work. */
    record Started(UUID job) {}

    Started begin(Actor officer, RegionCode place) {
        if (!regions.exists(place)) {
            throw Refused.notFound();
        }

        audit.record(
                officer, place, "quality.run", "region", place.value(), Map.of("by", "officer"));
        var job =
                jobs.start(
                        officer,
                        "quality",
                        progress -> check.run(place, reference.day(), progress));
        return new Started(job.id());
    }

    /** The townships that an import wrote to are checked at once, aside. */
    @EventListener
    void afterImport(Imported imported) {
        jobs.start(
                imported.importer(),
                "quality",
                progress -> {
                    var day = reference.day();
                    var touched = transactions.as(imported.importer(), () -> townships(imported));
                    var total = new CheckPlace.Summary(day, 0, 0);
                    for (var township : touched) {
                        total = total.plus(check.run(township, day, progress));
                    }
                    return total;
                });
    }

    private List<RegionCode> townships(Imported imported) {
        return db
                .sql(
                        """
                        select distinct left(region, 9) as township
                          from (select region from registry.person where import_id = :import
                                union all
                                select region from registry.report where import_id = :import) touched
                         order by 1
                        """)
                .param("import", imported.id())
                .query(String.class)
                .list()
                .stream()
                .map(RegionCode::new)
                .toList();
    }

    QualityController.PlaceView place(String code, long open) {
        var region = new RegionCode(code);
        return new QualityController.PlaceView(
                region, regions.find(region).map(Region::name).orElse(code), open);
    }
}
