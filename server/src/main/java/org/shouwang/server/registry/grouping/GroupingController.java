package org.shouwang.server.registry.grouping;

import java.net.URI;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Once;
import org.shouwang.server.access.Transactions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The groupings of a household over time, and what happens to them. */
@RestController
@RequestMapping("/api/v1/households/{id}")
class GroupingController {

    private final ReadGroupings groupings;
    private final Preparation preparation;
    private final RecordEvent record;
    private final StatedEvent words;
    private final Transactions transactions;
    private final Once once;

    GroupingController(
            ReadGroupings groupings,
            Preparation preparation,
            RecordEvent record,
            StatedEvent words,
            Transactions transactions,
            Once once) {
        this.groupings = groupings;
        this.preparation = preparation;
        this.record = record;
        this.words = words;
        this.transactions = transactions;
        this.once = once;
    }

    @GetMapping("/groupings")
    @Allowed(Duty.READ)
    ResponseEntity<GroupingHistory> history(Actor officer, @PathVariable UUID id) {
        var history = transactions.as(officer, () -> groupings.of(officer, id));
        return ResponseEntity.ok().eTag("\"" + history.version() + "\"").body(history);
    }

    /** What an event would do; nothing is kept. */
    @PostMapping("/events/preview")
    @Allowed(Duty.REGISTER)
    BeforeAndAfter preview(
            Actor officer, @PathVariable UUID id, @RequestBody EventRequest request) {
        return transactions.as(
                officer,
                () -> {
                    var prepared = preparation.of(officer, id, request);
                    var plan = Planner.plan(prepared.circle(), prepared.wish());
                    return BeforeAndAfter.of(prepared.circle(), plan, words::relation);
                });
    }

    @PostMapping("/events")
    @Allowed(Duty.REGISTER)
    ResponseEntity<RecordEvent.Recorded> record(
            Actor officer,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestHeader(name = "If-Match", defaultValue = "") String seen,
            @RequestBody EventRequest request) {
        var version = version(seen);
        var recorded =
                once.once(
                        officer,
                        key,
                        new EventAt(id, request),
                        RecordEvent.Recorded.class,
                        () -> record.record(officer, id, version, request));
        return ResponseEntity.created(URI.create("/api/v1/households/" + id + "/groupings"))
                .body(recorded);
    }

    /** An event with its household, so that a key used for one is not taken for another. */
    record EventAt(UUID household, EventRequest event) {}

    static String version(String tag) {
        var version = tag.replaceAll("^W/", "").replace("\"", "").strip();
        new BrokenInput.Check()
                .that(
                        !version.isEmpty(),
                        "If-Match",
                        new Title(
                                "没有说明您看到的是档案的哪个版本。",
                                "It is not said which version of the file you have read."),
                        new Title(
                                "请在 If-Match 中填写打开档案时得到的 ETag。",
                                "Send the ETag of the groupings in If-Match."))
                .orThrow();
        return version;
    }
}
