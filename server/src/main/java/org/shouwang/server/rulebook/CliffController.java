package org.shouwang.server.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.whatif.Earnings;
import org.shouwang.policy.whatif.Grid;
import org.shouwang.policy.whatif.HouseholdCliffs;
import org.shouwang.policy.whatif.RefusedAmendment;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Jobs;
import org.shouwang.server.access.Once;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cliffs (福利悬崖) over HTTP: of a family on trial, and of the population. */
@RestController
@RequestMapping("/api/v1/packs/{id}")
class CliffController {

    private static final long FEN_PER_YUAN = 100;
    private static final int STEP_YUAN_MAX = 100_000;
    private static final int POINTS_MAX = 1_000;

    private final PublishedPacks packs;
    private final TryFamily families;
    private final CliffList list;
    private final Transactions transactions;
    private final Jobs jobs;
    private final Once once;
    private final Audit audit;
    private final ReferenceDay reference;

    CliffController(
            PublishedPacks packs,
            TryFamily families,
            CliffList list,
            Transactions transactions,
            Jobs jobs,
            Once once,
            Audit audit,
            ReferenceDay reference) {
        this.packs = packs;
        this.families = families;
        this.list = list;
        this.transactions = transactions;
        this.jobs = jobs;
        this.once = once;
        this.audit = audit;
        this.reference = reference;
    }

    /**
     * @param family as for a trial
     * @param person the position of the earner
     * @param step yuan from one point to the next
     * @param upTo the highest earnings, in yuan
     */
    record CliffRequest(@Nullable TryRequest family, int person, int step, int upTo) {}

    /** Where, as of which day, and how much more is earned, in yuan a month. */
    record ListRequest(@Nullable RegionCode place, @Nullable LocalDate day, int step) {}

    /** The job that does the work. */
    record Started(UUID job) {}

    @PostMapping("/cliffs")
    @Allowed(Duty.READ)
    CliffView ofFamily(Actor officer, @PathVariable String id, @RequestBody CliffRequest request) {
        requireStep(request.step());
        requirePoints(request);
        var wanted =
                Optional.ofNullable(request.family())
                        .orElseGet(() ->
                                new TryRequest(null, null, null, null, List.of(0), List.of()));
        return transactions.as(officer, () -> line(officer, id, wanted, request));
    }

    @PostMapping("/cliff-lists")
    @Allowed({Duty.DRAFT, Duty.PUBLISH})
    ResponseEntity<Started> ofPopulation(
            Actor officer,
            @PathVariable String id,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody ListRequest request) {
        requireStep(request.step());
        var pack = packs.find(id).orElseThrow(Refused::notFound);
        var place = officer.placeFor(Optional.ofNullable(request.place()));
        var day = Optional.ofNullable(request.day()).orElseGet(reference::day);
        var started =
                once.once(
                        officer,
                        key,
                        List.of(id, request),
                        Started.class,
                        () -> {
                            audit.record(
                                    officer,
                                    place,
                                    "cliffs.listed",
                                    "region",
                                    place.value(),
                                    Map.of("pack", id, "day", day.toString()));
                            return new Started(
                                    jobs.start(
                                                    officer,
                                                    "cliffs",
                                                    progress ->
                                                            list.find(
                                                                    pack,
                                                                    place,
                                                                    day,
                                                                    request.step() * FEN_PER_YUAN,
                                                                    progress))
                                            .id());
                        });
        return ResponseEntity.accepted().body(started);
    }

    private CliffView line(Actor officer, String id, TryRequest wanted, CliffRequest request) {
        var pack = packs.find(id).orElseThrow(Refused::notFound);
        var family = families.of(officer, pack, wanted);
        var persons = family.situation().persons();
        if (request.person() < 0 || request.person() >= persons.size()) {
            throw Refused.notFound();
        }

        try {
            var applicable =
                    PacksInForce.applicable(List.of(pack), family.place(), family.day()).getFirst();
            var earnings = Earnings.of(pack.policy());
            long step = request.step() * FEN_PER_YUAN;
            var line =
                    new HouseholdCliffs(pack.policy(), applicable.law(), earnings)
                            .of(
                                    family.situation(),
                                    request.person(),
                                    new Grid(0, request.upTo() * FEN_PER_YUAN, step));
            var now =
                    persons.get(request.person()).given(earnings.fact().name())
                                    instanceof Given.Value value
                            ? Optional.of(value.value())
                            : Optional.<Long>empty();
            return CliffView.of(earnings.fact().title(), now, step, line);
        } catch (RefusedAmendment none) {
            throw new Refused(RefusalCode.NO_LAW, none.what(), none.remedy());
        }
    }

    private static void requireStep(int step) {
        new BrokenInput.Check()
                .that(
                        step > 0 && step <= STEP_YUAN_MAX,
                        "/step",
                        new Title("每档应是大于0的整数元。", "The step is a whole number of yuan above 0."),
                        new Title("请写成如100。", "Write 100, for instance."))
                .orThrow();
    }

    private static void requirePoints(CliffRequest request) {
        new BrokenInput.Check()
                .that(
                        request.upTo() > 0 && request.upTo() / request.step() < POINTS_MAX,
                        "/upTo",
                        new Title(
                                "最多%d档。".formatted(POINTS_MAX),
                                "There are at most %d steps.".formatted(POINTS_MAX)),
                        new Title("请加大每档,或算到较低的收入。", "Take a larger step, or stop earlier."))
                .orThrow();
    }
}
