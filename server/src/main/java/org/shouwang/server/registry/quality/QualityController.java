package org.shouwang.server.registry.quality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.quality.Family;
import org.shouwang.policy.quality.Weight;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Once;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The data-quality centre over HTTP. */
@RestController
@RequestMapping("/api/v1/quality")
class QualityController {

    private static final int PAGE_MAX = 100;

    private final FindingList list;
    private final InstalledChecks installed;
    private final Completeness completeness;
    private final Exemptions exemptions;
    private final QualityRuns runs;
    private final CheckPlace check;
    private final Once once;
    private final Transactions transactions;

    QualityController(
            FindingList list,
            InstalledChecks installed,
            Completeness completeness,
            Exemptions exemptions,
            QualityRuns runs,
            CheckPlace check,
            Once once,
            Transactions transactions) {
        this.list = list;
        this.installed = installed;
        this.completeness = completeness;
        this.exemptions = exemptions;
        this.runs = runs;
        this.check = check;
        this.once = once;
        this.transactions = transactions;
    }

    /** A check as it is told, with the open findings of the place. */
    record CheckView(
            String pack,
            String id,
            Family family,
            Weight weight,
            Level level,
            Title message,
            Title remedy,
            Title fact,
            String condition,
            Title document,
            String article,
            long open,
            long exempt) {}

    /** Open findings of a place below, in the order of codes. */
    record PlaceView(RegionCode code, String name, long open) {}

    /** The checks and the places with their counts. */
    record QualityOverview(
            List<CheckView> checks, List<PlaceView> places, long open, long exempt) {}

    @GetMapping
    @Allowed(Duty.READ)
    QualityOverview overview(Actor reader, @RequestParam Optional<RegionCode> place) {
        var where = reader.placeFor(place);
        return transactions.as(
                reader,
                () -> {
                    var open = wanted(where, FindingList.FindingState.OPEN);
                    var exempt = wanted(where, FindingList.FindingState.EXEMPT);
                    var opened = counts(list.byCheck(open));
                    var exempted = counts(list.byCheck(exempt));
                    return new QualityOverview(
                            installed.all().stream()
                                    .map(one -> view(one, opened, exempted))
                                    .toList(),
                            list.byPlace(open, digitsBelow(where)).stream()
                                    .map(count -> runs.place(count.key(), count.count()))
                                    .toList(),
                            opened.values().stream().mapToLong(Long::longValue).sum(),
                            exempted.values().stream().mapToLong(Long::longValue).sum());
                });
    }

    private FindingList.Wanted wanted(RegionCode place, FindingList.FindingState state) {
        return new FindingList.Wanted(
                place, Optional.empty(), Optional.empty(), state, check.today());
    }

    private static Map<String, Long> counts(List<FindingList.Count> counts) {
        return counts.stream()
                .collect(Collectors.toMap(FindingList.Count::key, FindingList.Count::count));
    }

    private static int digitsBelow(RegionCode place) {
        var levels = RegionLevel.values();
        return levels[Math.min(place.level().ordinal() + 1, levels.length - 1)].digits();
    }

    private static CheckView view(
            InstalledChecks.Located one, Map<String, Long> open, Map<String, Long> exempt) {
        var check = one.check();
        var basis = check.rule().basis();
        return new CheckView(
                one.pack().id(),
                check.id(),
                check.family(),
                check.weight(),
                check.level(),
                check.message(),
                check.remedy(),
                check.fact().title(),
                check.rule().result().text(),
                one.pack()
                        .document(basis.document())
                        .map(document -> document.title())
                        .orElse(new Title(basis.document(), basis.document())),
                basis.article(),
                open.getOrDefault(check.id(), 0L),
                exempt.getOrDefault(check.id(), 0L));
    }

    @GetMapping("/findings")
    @Allowed(Duty.READ)
    FindingList.Page findings(
            Actor reader,
            @RequestParam Optional<RegionCode> place,
            @RequestParam(name = "check") Optional<String> checkId,
            @RequestParam Optional<UUID> household,
            @RequestParam(defaultValue = "OPEN") FindingList.FindingState state,
            @RequestParam Optional<UUID> after,
            @RequestParam(defaultValue = "50") int limit) {
        var wanted =
                new FindingList.Wanted(
                        reader.placeFor(place), checkId, household, state, check.today());
        return transactions.as(
                reader, () -> list.page(wanted, after, Math.clamp(limit, 1, PAGE_MAX)));
    }

    @GetMapping("/completeness")
    @Allowed(Duty.READ)
    Completeness.CompletenessOverview completeness(
            Actor reader, @RequestParam Optional<RegionCode> place) {
        var where = reader.placeFor(place);
        return transactions.as(reader, () -> completeness.of(where));
    }

    @GetMapping("/completeness/rows")
    @Allowed(Duty.READ)
    Completeness.Rows rows(
            Actor reader,
            @RequestParam Optional<RegionCode> place,
            @RequestParam(defaultValue = "birth_date") String fact,
            @RequestParam(defaultValue = "UNKNOWN") Tally.State state) {
        var where = reader.placeFor(place);
        return transactions.as(reader, () -> completeness.behind(where, fact, state));
    }

    /** Where to check; the asking officer's own place if it is not said. */
    record RunRequest(@Nullable RegionCode place) {}

    @PostMapping("/runs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed(Duty.SCREEN)
    QualityRuns.Started run(
            Actor officer,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody RunRequest request) {
        var place = officer.placeFor(Optional.ofNullable(request.place()));
        return once.once(
                officer, key, request, QualityRuns.Started.class, () -> runs.begin(officer, place));
    }

    @PostMapping("/exemptions")
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Duty.TRIAGE)
    Exemptions.Exempted exempt(
            Actor officer,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody Exemptions.Request request) {
        return once.once(
                officer,
                key,
                request,
                Exemptions.Exempted.class,
                () -> exemptions.exempt(officer, request));
    }

    @DeleteMapping("/exemptions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Duty.TRIAGE)
    void withdraw(Actor officer, @PathVariable UUID id) {
        transactions.as(officer, () -> exemptions.withdraw(officer, id));
    }
}
