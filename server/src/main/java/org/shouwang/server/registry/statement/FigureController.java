package org.shouwang.server.registry.statement;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Once;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.springframework.format.annotation.DateTimeFormat;
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

/** What is published of places (公布数据): price indices, standards, counts. */
@RestController
@RequestMapping("/api/v1/published-figures")
class FigureController {

    private final ReadFigures read;
    private final RecordFigures record;
    private final Transactions transactions;
    private final Once once;

    FigureController(ReadFigures read, RecordFigures record, Transactions transactions, Once once) {
        this.read = read;
        this.record = record;
        this.transactions = transactions;
        this.once = once;
    }

    /** The figures of a place and of those above it, and which of them rules hear on a day. */
    @GetMapping
    @Allowed(Duty.READ)
    FigureView.FiguresOfPlace of(
            Actor officer,
            @RequestParam Optional<RegionCode> place,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day) {
        return transactions.as(officer, () -> read.of(officer, place, day));
    }

    @PostMapping
    @Allowed(Duty.RECORD_FIGURES)
    ResponseEntity<RecordFigures.RecordedFigures> record(
            Actor officer,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody FigureRequest request) {
        var recorded =
                once.once(
                        officer,
                        key,
                        request,
                        RecordFigures.RecordedFigures.class,
                        () -> record.record(officer, request));
        return ResponseEntity.created(URI.create("/api/v1/published-figures")).body(recorded);
    }

    @PostMapping("/{id}/withdrawal")
    @Allowed(Duty.RECORD_FIGURES)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(
            Actor officer,
            @PathVariable UUID id,
            @RequestBody FigureRequest.FigureWithdrawal request) {
        transactions.as(officer, () -> record.withdraw(officer, id, request));
    }
}
