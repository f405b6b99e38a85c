package org.shouwang.server.verification.report;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Open;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Reveals;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.shouwang.server.registry.Roster;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Sealed reports over HTTP: their data, their paper, and the open page that tells if one is real.
 */
@RestController
@RequestMapping("/api/v1/verification/reports")
class ReportController {

    private static final int PAGE_MAX = 200;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CHINA);

    private final Reports reports;
    private final SealRequests sealing;
    private final PrintReport press;
    private final Roster roster;
    private final Regions regions;
    private final Reveals reveals;
    private final Audit audit;
    private final Transactions transactions;
    private final Clock clock;

    ReportController(
            Reports reports,
            SealRequests sealing,
            PrintReport press,
            Roster roster,
            Regions regions,
            Reveals reveals,
            Audit audit,
            Transactions transactions,
            Clock clock) {
        this.reports = reports;
        this.sealing = sealing;
        this.press = press;
        this.roster = roster;
        this.regions = regions;
        this.reveals = reveals;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping
    @Allowed({Duty.COMMISSION, Duty.VERIFY})
    Reports.ReportPage list(
            Actor officer,
            @RequestParam Optional<RegionCode> place,
            @RequestParam Optional<UUID> household,
            @RequestParam Optional<UUID> request,
            @RequestParam Optional<UUID> sweep,
            @RequestParam Optional<UUID> after,
            @RequestParam(defaultValue = "50") int limit) {
        var wanted = new Reports.ReportFilter(officer.placeFor(place), household, request, sweep);
        return transactions.as(
                officer, () -> reports.page(wanted, after, Math.clamp(limit, 1, PAGE_MAX)));
    }

    /** Of which request a report is wanted. */
    record ReportOrder(@Nullable UUID request) {}

    /** Seals the report of a request; what is still missing makes it a partial one. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Duty.VERIFY)
    Reports.ReportView seal(Actor officer, @RequestBody ReportOrder order) {
        var request = Optional.ofNullable(order.request()).orElseThrow(Refused::notFound);
        return transactions.as(officer, () -> reports.one(sealing.seal(officer, request)));
    }

    /** The content as it was sealed, to the byte: its SHA-256 is the hash of the report. */
    @GetMapping("/{id}")
    @Allowed({Duty.COMMISSION, Duty.VERIFY})
    ResponseEntity<byte[]> data(Actor officer, @PathVariable UUID id) {
        return transactions.as(
                officer,
                () -> {
                    var report = reports.one(id);
                    looked(officer, report, "report.read");
                    return ResponseEntity.ok()
                            .header("Report-Hash", report.hash())
                            .header(HttpHeaders.CACHE_CONTROL, "no-store")
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(reports.content(id).getBytes(StandardCharsets.UTF_8));
                });
    }

    @GetMapping("/{id}/file")
    @Allowed({Duty.COMMISSION, Duty.VERIFY})
    ResponseEntity<byte[]> file(Actor officer, @PathVariable UUID id) {
        return transactions.as(
                officer,
                () -> {
                    var report = reports.one(id);
                    looked(officer, report, "report.printed");
                    return paper(officer, report, Map.of());
                });
    }

    /** Why somebody needs whole names on the paper. */
    record ReportReveal(@Nullable String reason) {}

    @PostMapping("/{id}/reveals")
    @Allowed(Duty.REVEAL)
    ResponseEntity<byte[]> plain(
            Actor officer, @PathVariable UUID id, @RequestBody ReportReveal form) {
        var reason = Objects.requireNonNullElse(form.reason(), "").strip();
        Reveals.check(new BrokenInput.Check(), reason).orThrow();
        return transactions.as(
                officer,
                () -> {
                    var report = reports.one(id);
                    var opened =
                            reveals.open(
                                    officer,
                                    new RegionCode(report.region()),
                                    "report",
                                    id.toString(),
                                    "name,document",
                                    reason);
                    return paper(officer, report, names(report, opened));
                });
    }

    private Map<String, String> names(Reports.ReportView report, Reveals.Opened opened) {
        var persons = reports.persons(report.request());
        Map<String, String> names = new HashMap<>();
        roster.identified(persons.keySet())
                .forEach(one ->
                        names.put(
                                persons.getOrDefault(one.id(), ""),
                                (one.name().plain(opened) + " " + one.document().plain(opened))
                                        .strip()));
        return names;
    }

    private void looked(Actor officer, Reports.ReportView report, String action) {
        audit.record(
                officer,
                new RegionCode(report.region()),
                action,
                "report",
                report.id().toString(),
                Map.of("number", report.number(), "household", report.household().toString()));
    }

    private ResponseEntity<byte[]> paper(
            Actor officer, Reports.ReportView report, Map<String, String> names) {
        var address =
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/check/" + report.code())
                        .toUriString();
        var bytes =
                press.print(
                        reports.content(report.id()),
                        new PrintReport.Beside(
                                report.hash(),
                                regions.find(new RegionCode(report.region()))
                                        .map(Region::name)
                                        .orElse(report.region()),
                                names,
                                address,
                                List.of(
                                        names.isEmpty() ? "核对报告(已遮盖)" : "核对报告(未遮盖,注意保密)",
                                        "打印人:" + officer.name() + "(" + officer.account() + ")",
                                        "时间:" + MINUTE.format(clock.instant()))));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(report.number() + ".pdf")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PDF)
                .body(bytes);
    }

    /** What anybody with the code may know. */
    record ReportCheck(
            String number,
            boolean valid,
            boolean replaced,
            boolean partial,
            Instant sealedAt,
            LocalDate validUntil,
            String hash) {}

    @GetMapping("/check/{code}")
    @Open(Open.To.EVERYBODY)
    ReportCheck check(@PathVariable String code) {
        var found = reports.check(code).orElseThrow(Refused::notFound);
        var today = LocalDate.ofInstant(clock.instant(), CHINA);
        return new ReportCheck(
                found.number(),
                !found.replaced() && !today.isAfter(found.validUntil()),
                found.replaced(),
                found.partial(),
                found.sealedAt(),
                found.validUntil(),
                found.hash());
    }
}
