package org.shouwang.server.verification.sweep;

import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Jobs;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.region.Regions;
import org.shouwang.server.verification.Purpose;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sweeps every county by the clock, where one is set; nobody is asked about without a live
 * authorisation for it.
 */
@Component
class ScheduledSweep {

    private final SweepPlace place;
    private final Sweeps sweeps;
    private final Jobs jobs;
    private final Regions regions;
    private final ReferenceDay reference;
    private final Transactions transactions;

    ScheduledSweep(
            SweepPlace place,
            Sweeps sweeps,
            Jobs jobs,
            Regions regions,
            ReferenceDay reference,
            Transactions transactions) {
        this.place = place;
        this.sweeps = sweeps;
        this.jobs = jobs;
        this.regions = regions;
        this.reference = reference;
        this.transactions = transactions;
    }

    @Scheduled(cron = "${shouwang.verification.sweep-cron}", zone = "Asia/Shanghai")
    void run() {
        regions.inside(RegionCode.NATION)
                .filter(region -> region.level() == RegionLevel.COUNTY)
                .map(Region::code)
                .toList()
                .forEach(this::begin);
    }

    private void begin(RegionCode county) {
        var platform = Actor.service("sweep", county, regions.reach(county, reference.day()));
        var sweep =
                transactions.as(
                        platform,
                        () ->
                                sweeps.one(
                                        sweeps.add(
                                                platform,
                                                county,
                                                Purpose.RECHECK,
                                                SweepSubjects.RECIPIENTS,
                                                reference.day())));
        jobs.start(platform, "sweep", progress -> place.ask(platform, sweep, progress));
    }
}
