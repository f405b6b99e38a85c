package org.shouwang.server.verification.sweep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.Lanes;
import org.shouwang.server.access.Progress;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.region.Regions;
import org.shouwang.server.registry.Roster;
import org.shouwang.server.verification.comparison.CompareRequests;
import org.shouwang.server.verification.comparison.RequestFile;
import org.shouwang.server.verification.comparison.RequestFiles;
import org.shouwang.server.verification.enquiry.Dispatch;
import org.shouwang.server.verification.enquiry.OpenRequests;
import org.shouwang.server.verification.enquiry.PrepareEnquiries;
import org.shouwang.server.verification.report.SealReports;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Sweeps a place: requests for all who are swept, lists for the departments, and later, when the
 * answers are there, comparisons and reports. Each township, and each some hundred reports, is a
 * transaction of its own: a run that dies goes on where it was, and running twice changes nothing.
 */
@Service
class SweepPlace {

    private static final int BATCH = 400;

    private final Transactions transactions;
    private final Regions regions;
    private final Roster roster;
    private final OpenRequests requests;
    private final PrepareEnquiries enquiries;
    private final Dispatch dispatch;
    private final RequestFiles files;
    private final CompareRequests compare;
    private final SealReports seal;
    private final Sweeps sweeps;
    private final JdbcClient db;
    private final Audit audit;
    private final Clock clock;

    SweepPlace(
            Transactions transactions,
            Regions regions,
            Roster roster,
            OpenRequests requests,
            PrepareEnquiries enquiries,
            Dispatch dispatch,
            RequestFiles files,
            CompareRequests compare,
            SealReports seal,
            Sweeps sweeps,
            JdbcClient db,
            Audit audit,
            Clock clock) {
        this.transactions = transactions;
        this.regions = regions;
        this.roster = roster;
        this.requests = requests;
        this.enquiries = enquiries;
        this.dispatch = dispatch;
        this.files = files;
        this.compare = compare;
        this.seal = seal;
        this.sweeps = sweeps;
        this.db = db;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What was asked.
     *
     * @param seconds what each stage took
     */
    record Asked(
            UUID sweep,
            long households,
            long persons,
            long leftOut,
            long enquiries,
            Map<String, Double> seconds) {}

    /** Opens the requests and sends the lists. */
    Asked ask(Actor officer, Sweeps.SweepView sweep, Progress progress)
            throws InterruptedException {
        var watch = new Watch();
        var opened = open(officer, sweep, progress);
        watch.note("requests");
        var prepared =
                transactions.as(
                        officer,
                        () ->
                                enquiries.prepare(
                                        officer,
                                        new PrepareEnquiries.Asked(
                                                Optional.of(sweep.id()), List.of())));
        watch.note("enquiries");
        Lanes.each(prepared, list -> dispatch.send(officer, list.id()));
        watch.note("sending");
        return new Asked(
                sweep.id(),
                opened.households(),
                opened.persons(),
                opened.leftOut(),
                prepared.size(),
                watch.seconds());
    }

    private OpenRequests.Opened open(Actor officer, Sweeps.SweepView sweep, Progress progress)
            throws InterruptedException {
        var parts = parts(new RegionCode(sweep.region()));
        var done = new AtomicInteger();
        var total = new AtomicReference<>(OpenRequests.Opened.NONE);
        Lanes.each(
                parts,
                part -> {
                    var opened = transactions.as(officer, () -> open(officer, sweep, part));
                    var sum = total.accumulateAndGet(opened, OpenRequests.Opened::plus);
                    progress.report(
                            done.incrementAndGet(),
                            parts.size(),
                            message("委托", "Requests", part, sum.households()));
                });
        return Objects.requireNonNull(total.get());
    }

    private OpenRequests.Opened open(Actor officer, Sweeps.SweepView sweep, RegionCode part) {
        roster.lay(regions.reach(part, sweep.asOf()), LocalDate.now(clock));
        db.sql("delete from roster where not (%s)".formatted(sweep.subjects().condition()))
                .update();
        var opened =
                requests.open(
                        officer,
                        new OpenRequests.Order(
                                sweep.purpose(),
                                sweep.asOf(),
                                name(officer.place()) + " " + officer.name(),
                                Optional.of(sweep.id())));
        sweeps.count(sweep.id(), opened.households(), opened.persons(), opened.leftOut());
        audit.record(
                officer,
                part,
                "sweep.requested",
                "sweep",
                sweep.id().toString(),
                Map.of(
                        "households", Long.toString(opened.households()),
                        "persons", Long.toString(opened.persons())));
        return opened;
    }

    /** What was sealed. */
    record Reported(
            UUID sweep, long reports, long partial, long findings, Map<String, Double> seconds) {}

    /**
     * Compares and seals what is ready.
     *
     * @param partial whether to seal also what still lacks an answer in time
     */
    Reported report(Actor officer, Sweeps.SweepView sweep, boolean partial, Progress progress)
            throws InterruptedException {
        var watch = new Watch();
        var last = new AtomicReference<Optional<UUID>>(Optional.empty());
        var total = new AtomicReference<>(Done.NONE);
        Lanes.drain(
                () -> {
                    var batch = next(officer, sweep, Objects.requireNonNull(last.get()), partial);
                    batch.ifPresent(these -> last.set(Optional.of(these.getLast())));
                    return batch;
                },
                batch -> {
                    var done = transactions.as(officer, () -> report(officer, sweep, batch));
                    var sum = total.accumulateAndGet(done, Done::plus);
                    progress.report(sum.sealed().reports(), sweep.households(), sum.message());
                });
        watch.note("reporting");
        transactions.as(officer, () -> sweeps.settle(sweep.id()));
        var done = Objects.requireNonNull(total.get());
        return new Reported(
                sweep.id(),
                done.sealed().reports(),
                done.sealed().partial(),
                done.findings(),
                watch.seconds());
    }

    private Optional<List<UUID>> next(
            Actor officer, Sweeps.SweepView sweep, Optional<UUID> after, boolean partial) {
        return transactions.as(
                officer,
                () ->
                        Optional.of(sweeps.open(sweep.id(), after, partial, BATCH))
                                .filter(batch -> !batch.isEmpty()));
    }

    private record Done(SealReports.Sealed sealed, long findings) {

        static final Done NONE = new Done(new SealReports.Sealed(0, 0), 0);

        Done plus(Done other) {
            return new Done(sealed.plus(other.sealed), findings + other.findings);
        }

        Title message() {
            return new Title(
                    "已出具报告%d份,差异%d条".formatted(sealed.reports(), findings),
                    "%d reports, %d findings".formatted(sealed.reports(), findings));
        }
    }

    private Done report(Actor officer, Sweeps.SweepView sweep, List<UUID> batch) {
        var read = files.of(batch);
        long findings = compare.compare(read);
        var sealed = seal.seal(officer, read);
        record(officer, sweep, read);
        return new Done(sealed, findings);
    }

    /** One record for each township of the batch. */
    private void record(Actor officer, Sweeps.SweepView sweep, List<RequestFile> read) {
        Map<RegionCode, Integer> townships = new TreeMap<>();
        read.forEach(file ->
                townships.merge(file.head().place().at(RegionLevel.TOWNSHIP), 1, Integer::sum));
        townships.forEach((township, reports) ->
                audit.record(
                        officer,
                        township,
                        "sweep.reported",
                        "sweep",
                        sweep.id().toString(),
                        Map.of("reports", reports.toString())));
    }

    /** The townships of a place; the place itself if it has none, being one or lying in one. */
    private List<RegionCode> parts(RegionCode place) {
        var townships =
                regions.inside(place)
                        .filter(region -> region.level() == RegionLevel.TOWNSHIP)
                        .map(Region::code)
                        .toList();
        return townships.isEmpty() ? List.of(place) : townships;
    }

    private Title message(String zh, String en, RegionCode place, long households) {
        var name = name(place);
        return new Title(
                "%s:%s,已有%d户".formatted(zh, name, households),
                "%s: %s, %d households so far".formatted(en, name, households));
    }

    private String name(RegionCode place) {
        return regions.find(place).map(Region::name).orElse(place.value());
    }
}
