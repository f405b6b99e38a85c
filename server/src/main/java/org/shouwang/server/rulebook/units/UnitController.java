package org.shouwang.server.rulebook.units;

import java.util.UUID;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Once;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.registry.HouseholdId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Assistance units as the rule derives them. */
@RestController
@RequestMapping("/api/v1/households/{id}")
class UnitController {

    private final DeriveUnits derive;
    private final AcceptUnits accept;
    private final Once once;
    private final Transactions transactions;
    private final ReferenceDay reference;

    UnitController(
            DeriveUnits derive,
            AcceptUnits accept,
            Once once,
            Transactions transactions,
            ReferenceDay reference) {
        this.derive = derive;
        this.accept = accept;
        this.once = once;
        this.transactions = transactions;
        this.reference = reference;
    }

    @GetMapping("/derived-units")
    @Allowed(Duty.READ)
    DerivedUnits units(Actor officer, @PathVariable UUID id) {
        return transactions.as(officer, () -> derive.of(new HouseholdId(id), reference.day()));
    }

    /** Accepts the proposal as it was seen; the event names the pack it rests on. */
    @PostMapping("/derived-units")
    @Allowed(Duty.REGISTER)
    AcceptUnits.UnitsAccepted accept(
            Actor officer,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestHeader(name = "If-Match", defaultValue = "") String tag,
            @RequestBody AcceptUnits.UnitsSeen seen) {
        return once.once(
                officer,
                key,
                new SeenAt(id, seen),
                AcceptUnits.UnitsAccepted.class,
                () -> accept.accept(officer, new HouseholdId(id), tag, seen, reference.day()));
    }

    /** What was seen with its household, so that a key used for one is not taken for another. */
    record SeenAt(UUID household, AcceptUnits.UnitsSeen units) {}
}
