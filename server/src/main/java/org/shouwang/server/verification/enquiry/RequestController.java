package org.shouwang.server.verification.enquiry;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Once;
import org.shouwang.server.access.Reveals;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
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

/** Verifications are commissioned here, and followed. */
@RestController
@RequestMapping("/api/v1/verification/requests")
class RequestController {

    private static final int PAGE_MAX = 200;

    private final CommissionRequest commissioning;
    private final ReadRequests reading;
    private final Once once;
    private final Transactions transactions;

    RequestController(
            CommissionRequest commissioning,
            ReadRequests reading,
            Once once,
            Transactions transactions) {
        this.commissioning = commissioning;
        this.reading = reading;
        this.once = once;
        this.transactions = transactions;
    }

    @GetMapping
    @Allowed({Duty.COMMISSION, Duty.VERIFY})
    ReadRequests.RequestPage list(
            Actor officer,
            @RequestParam Optional<RegionCode> place,
            @RequestParam Optional<RequestView.RequestState> state,
            @RequestParam Optional<UUID> household,
            @RequestParam Optional<UUID> sweep,
            @RequestParam Optional<UUID> after,
            @RequestParam(defaultValue = "50") int limit) {
        var wanted =
                new ReadRequests.RequestFilter(officer.placeFor(place), state, household, sweep);
        int size = Math.clamp(limit, 1, PAGE_MAX);
        return transactions.as(officer, () -> reading.page(wanted, after, size));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Duty.COMMISSION)
    CommissionRequest.Commissioned commission(
            Actor officer,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody RequestForm form) {
        return once.once(
                officer,
                key == null ? "" : key,
                form,
                CommissionRequest.Commissioned.class,
                () -> commissioning.commission(officer, form));
    }

    @GetMapping("/{id}")
    @Allowed({Duty.COMMISSION, Duty.VERIFY})
    RequestView one(Actor officer, @PathVariable UUID id) {
        return transactions.as(officer, () -> reading.one(id));
    }

    /** Why somebody cancels it. */
    record CancellationForm(@Nullable String reason) {}

    @PostMapping("/{id}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Duty.COMMISSION)
    void cancel(Actor officer, @PathVariable UUID id, @RequestBody CancellationForm form) {
        var reason = Objects.requireNonNullElse(form.reason(), "").strip();
        Reveals.check(new BrokenInput.Check(), reason).orThrow();
        transactions.as(officer, () -> commissioning.cancel(officer, id, reason));
    }
}
