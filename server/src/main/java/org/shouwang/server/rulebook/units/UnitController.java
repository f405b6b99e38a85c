package org.shouwang.server.rulebook.units;

import java.util.UUID;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.registry.HouseholdId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Assistance units as the rule derives them. */
@RestController
@RequestMapping("/api/v1/households/{id}")
class UnitController {

    private final DeriveUnits derive;
    private final Transactions transactions;
    private final ReferenceDay reference;

    UnitController(DeriveUnits derive, Transactions transactions, ReferenceDay reference) {
        this.derive = derive;
        this.transactions = transactions;
        this.reference = reference;
    }

    @GetMapping("/derived-units")
    @Allowed(Duty.READ)
    DerivedUnits units(Actor officer, @PathVariable UUID id) {
        return transactions.as(officer, () -> derive.of(new HouseholdId(id), reference.day()));
    }
}
