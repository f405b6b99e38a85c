package org.shouwang.server.registry.grouping;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Once;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Entries that may be of one person, and what somebody says of them. */
@RestController
@RequestMapping("/api/v1")
class DuplicateController {

    private static final int PAGE_MAX = 200;

    private final Duplicates duplicates;
    private final SettleDuplicate settle;
    private final Transactions transactions;
    private final Once once;
    private final ReferenceDay reference;

    DuplicateController(
            Duplicates duplicates,
            SettleDuplicate settle,
            Transactions transactions,
            Once once,
            ReferenceDay reference) {
        this.duplicates = duplicates;
        this.settle = settle;
        this.transactions = transactions;
        this.once = once;
        this.reference = reference;
    }

    /**
     * A page of them.
     *
     * @param next where the next page begins; null if this is the last
     */
    record DuplicateList(List<Duplicates.DuplicatePair> items, @Nullable String next) {

        DuplicateList {
            items = List.copyOf(items);
        }
    }

    @GetMapping("/duplicates")
    @Allowed(Duty.REGISTER)
    DuplicateList duplicates(
            Actor officer,
            @RequestParam Optional<RegionCode> place,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "50") int limit) {
        var where = officer.placeFor(place);
        var from = after.map(PairCursor::read).orElse(PairCursor.START);
        int size = Math.clamp(limit, 1, PAGE_MAX);
        return transactions.as(
                officer, () -> page(duplicates.in(where, reference.day(), from, size + 1), size));
    }

    /** One more than the page tells whether another follows. */
    private static DuplicateList page(List<Duplicates.DuplicatePair> found, int size) {
        boolean more = found.size() > size;
        var items = more ? found.subList(0, size) : found;
        return new DuplicateList(items, more ? PairCursor.after(items.getLast()).text() : null);
    }

    @PostMapping("/persons/{id}/duplicates")
    @Allowed(Duty.REGISTER)
    SettleDuplicate.Settled settle(
            Actor officer,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody SettleDuplicate.SameOrNot verdict) {
        return once.once(
                officer,
                key,
                new VerdictOn(id, verdict),
                SettleDuplicate.Settled.class,
                () -> settle.settle(officer, id, verdict));
    }

    /** A verdict with its person, so that a key used for one is not taken for another. */
    record VerdictOn(UUID person, SettleDuplicate.SameOrNot verdict) {}
}
