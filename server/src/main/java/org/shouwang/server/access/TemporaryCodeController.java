package org.shouwang.server.access;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.shouwang.server.region.TemporaryCodes;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Codes of places that have none of their own yet (临时地区代码), listed, given and ended. */
@RestController
@RequestMapping("/api/v1/temporary-codes")
class TemporaryCodeController {

    private final TemporaryCodes codes;
    private final GiveCodes give;
    private final Regions regions;
    private final Transactions transactions;
    private final Once once;

    TemporaryCodeController(
            TemporaryCodes codes,
            GiveCodes give,
            Regions regions,
            Transactions transactions,
            Once once) {
        this.codes = codes;
        this.give = give;
        this.regions = regions;
        this.transactions = transactions;
        this.once = once;
    }

    /** Those of a place, ended ones included. */
    @GetMapping
    @Allowed({Duty.IMPORT, Duty.REGISTER})
    List<TemporaryCodes.TemporaryCode> in(Actor officer, @RequestParam Optional<RegionCode> place) {
        var where = officer.placeFor(place);
        if (!regions.exists(where)) {
            throw Refused.notFound();
        }

        return transactions.as(officer, () -> codes.in(where));
    }

    @PostMapping
    @Allowed(Duty.IMPORT)
    ResponseEntity<GiveCodes.GivenCode> add(
            Actor officer,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody GiveCodes.TemporaryPlace request) {
        var given =
                once.once(
                        officer,
                        key,
                        request,
                        GiveCodes.GivenCode.class,
                        () -> give.add(officer, request));
        codes.settled();
        return ResponseEntity.created(URI.create("/api/v1/regions/" + given.code())).body(given);
    }

    @PostMapping("/{code}/end")
    @Allowed(Duty.IMPORT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(
            Actor officer,
            @PathVariable RegionCode code,
            @RequestBody GiveCodes.TemporaryPlaceEnd request) {
        transactions.as(officer, () -> give.end(officer, code, request));
        codes.settled();
    }
}
