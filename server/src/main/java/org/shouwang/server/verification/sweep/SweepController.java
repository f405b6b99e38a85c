package org.shouwang.server.verification.sweep;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Jobs;
import org.shouwang.server.access.Once;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.shouwang.server.verification.Purpose;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rechecks of a place over HTTP: begun here, followed here, reported here. */
@RestController
@RequestMapping("/api/v1/verification/sweeps")
class SweepController {

    private static final int SHOWN_MAX = 100;

    private final SweepPlace place;
    private final Sweeps sweeps;
    private final Jobs jobs;
    private final Once once;
    private final Audit audit;
    private final Regions regions;
    private final ReferenceDay reference;
    private final Transactions transactions;

    SweepController(
            SweepPlace place,
            Sweeps sweeps,
            Jobs jobs,
            Once once,
            Audit audit,
            Regions regions,
            ReferenceDay reference,
            Transactions transactions) {
        this.place = place;
        this.sweeps = sweeps;
        this.jobs = jobs;
        this.once = once;
        this.audit = audit;
        this.regions = regions;
        this.reference = reference;
        this.transactions = transactions;
    }

    @GetMapping
    @Allowed({Duty.COMMISSION, Duty.VERIFY})
    List<Sweeps.SweepView> list(
            Actor officer, @RequestParam(name = "place") Optional<RegionCode> asked) {
        var where = officer.placeFor(asked);
        return transactions.as(officer, () -> sweeps.in(where, SHOWN_MAX));
    }

    /** What is swept: the officer's place, recheck and recipients unless something else is said. */
    record SweepOrder(
            @Nullable RegionCode place,
            @Nullable Purpose purpose,
            @Nullable SweepSubjects subjects) {}

    /** The job that does the work, and the sweep it works on. */
    record SweepStarted(UUID job, UUID sweep) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed(Duty.VERIFY)
    SweepStarted begin(
            Actor officer,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody SweepOrder order) {
        var where = officer.placeFor(Optional.ofNullable(order.place()));
        if (!regions.exists(where)) {
            throw Refused.notFound();
        }

        var purpose = Objects.requireNonNullElse(order.purpose(), Purpose.RECHECK);
        var subjects = Objects.requireNonNullElse(order.subjects(), SweepSubjects.RECIPIENTS);
        return once.once(
                officer,
                key,
                order,
                SweepStarted.class,
                () -> {
                    var id = sweeps.add(officer, where, purpose, subjects, reference.day());
                    record(officer, where, id, "sweep.begun");
                    var sweep = sweeps.one(id);
                    var job =
                            jobs.start(
                                    officer,
                                    "sweep",
                                    progress -> place.ask(officer, sweep, progress));
                    return new SweepStarted(job.id(), id);
                });
    }

    @GetMapping("/{id}")
    @Allowed({Duty.COMMISSION, Duty.VERIFY})
    Sweeps.SweepProgress progress(Actor officer, @PathVariable UUID id) {
        return transactions.as(officer, () -> sweeps.progress(id));
    }

    /**
     * What is to be sealed.
     *
     * @param partial also what still lacks an answer that may come in time
     */
    record SweepReports(@Nullable Boolean partial) {}

    @PostMapping("/{id}/reports")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed(Duty.VERIFY)
    SweepStarted report(
            Actor officer,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @PathVariable UUID id,
            @RequestBody SweepReports order) {
        boolean isPartial = Boolean.TRUE.equals(order.partial());
        return once.once(
                officer,
                key,
                Map.of("sweep", id, "order", order),
                SweepStarted.class,
                () -> {
                    var sweep = sweeps.one(id);
                    record(officer, new RegionCode(sweep.region()), id, "sweep.reporting");
                    var job =
                            jobs.start(
                                    officer,
                                    "sweep-reports",
                                    progress -> place.report(officer, sweep, isPartial, progress));
                    return new SweepStarted(job.id(), id);
                });
    }

    private void record(Actor officer, RegionCode where, UUID id, String action) {
        audit.record(officer, where, action, "sweep", id.toString(), Map.of());
    }
}
