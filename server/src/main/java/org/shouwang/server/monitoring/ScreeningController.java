package org.shouwang.server.monitoring;

import java.time.LocalDate;
import java.util.Map;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Starts the screening of a place over HTTP. */
@RestController
@RequestMapping("/api/v1/screenings")
class ScreeningController {

    private final ScreenPlace screening;
    private final Transactions transactions;
    private final Jobs jobs;
    private final Once once;
    private final Audit audit;
    private final Regions regions;
    private final ReferenceDay reference;

    ScreeningController(
            ScreenPlace screening,
            Transactions transactions,
            Jobs jobs,
            Once once,
            Audit audit,
            Regions regions,
            ReferenceDay reference) {
        this.screening = screening;
        this.transactions = transactions;
        this.jobs = jobs;
        this.once = once;
        this.audit = audit;
        this.regions = regions;
        this.reference = reference;
    }

    /**
     * Where and as of which day; the asking officer's place and the reference day if they are not
     * said.
     */
    record ScreeningRequest(@Nullable RegionCode place, @Nullable LocalDate day) {}

    /** The job that does the work. */
    record Started(UUID job) {}

    @PostMapping
    @Allowed(Duty.SCREEN)
    ResponseEntity<Started> start(
            Actor officer,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody ScreeningRequest request) {
        var place = officer.placeFor(Optional.ofNullable(request.place()));
        if (!regions.exists(place)) {
            throw Refused.notFound();
        }

        var day = Optional.ofNullable(request.day()).orElseGet(() -> reference.day());
        var started =
                transactions.as(
                        officer,
                        () ->
                                once.once(
                                        officer,
                                        key,
                                        request,
                                        Started.class,
                                        () -> {
                                            audit.record(
                                                    officer,
                                                    place,
                                                    "screening.started",
                                                    "region",
                                                    place.value(),
                                                    Map.of("day", day.toString()));
                                            var job =
                                                    jobs.start(
                                                            officer,
                                                            "screening",
                                                            progress ->
                                                                    screening.run(
                                                                            place, day, progress));
                                            return new Started(job.id());
                                        }));
        return ResponseEntity.accepted().body(started);
    }
}
