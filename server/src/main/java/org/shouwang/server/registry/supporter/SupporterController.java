package org.shouwang.server.registry.supporter;

import java.net.URI;
import java.util.UUID;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Once;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.registry.HouseholdId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who owes support to the members of a household, over HTTP. The file of the household lists them.
 */
@RestController
@RequestMapping("/api/v1/households/{id}/supporters")
class SupporterController {

    private final RecordSupporter record;
    private final Transactions transactions;
    private final Once once;

    SupporterController(RecordSupporter record, Transactions transactions, Once once) {
        this.record = record;
        this.transactions = transactions;
        this.once = once;
    }

    @PostMapping
    @Allowed(Duty.REGISTER)
    ResponseEntity<RecordSupporter.RecordedSupporter> record(
            Actor officer,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody SupporterRequest request) {
        var recorded =
                once.once(
                        officer,
                        key,
                        new SupporterAt(id, request),
                        RecordSupporter.RecordedSupporter.class,
                        () -> record.record(officer, new HouseholdId(id), request));
        return ResponseEntity.created(URI.create("/api/v1/households/" + id)).body(recorded);
    }

    /** A supporter with the household, so that a key used for one is not taken for another. */
    record SupporterAt(UUID household, SupporterRequest supporter) {}

    @PostMapping("/{supporter}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Duty.REGISTER)
    void end(
            Actor officer,
            @PathVariable UUID id,
            @PathVariable UUID supporter,
            @RequestBody SupporterRequest.SupporterEnd request) {
        transactions.as(
                officer, () -> record.end(officer, new HouseholdId(id), supporter, request));
    }
}
