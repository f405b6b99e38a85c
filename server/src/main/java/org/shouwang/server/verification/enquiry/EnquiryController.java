package org.shouwang.server.verification.enquiry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.FieldProblem;
import org.shouwang.server.access.Once;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.verification.Channel;
import org.shouwang.server.verification.VerificationSettings;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import org.springframework.web.multipart.MultipartFile;

/** Lists for departments go out here, and their answers come in. */
@RestController
@RequestMapping("/api/v1/verification/enquiries")
class EnquiryController {

    private static final int PAGE_MAX = 200;
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final PrepareEnquiries preparing;
    private final Dispatch dispatch;
    private final EnquiryList list;
    private final TakeDelivery taking;
    private final ReadEnquiries reading;
    private final DeliveryRows deliveries;
    private final VerificationSettings settings;
    private final Once once;
    private final Transactions transactions;

    EnquiryController(
            PrepareEnquiries preparing,
            Dispatch dispatch,
            EnquiryList list,
            TakeDelivery taking,
            ReadEnquiries reading,
            DeliveryRows deliveries,
            VerificationSettings settings,
            Once once,
            Transactions transactions) {
        this.preparing = preparing;
        this.dispatch = dispatch;
        this.list = list;
        this.taking = taking;
        this.reading = reading;
        this.deliveries = deliveries;
        this.settings = settings;
        this.once = once;
        this.transactions = transactions;
    }

    @GetMapping
    @Allowed({Duty.VERIFY, Duty.DELIVER})
    ReadEnquiries.EnquiryPage list(
            Actor officer,
            @RequestParam Optional<RegionCode> place,
            @RequestParam Optional<ReadEnquiries.EnquiryState> state,
            @RequestParam Optional<String> department,
            @RequestParam Optional<UUID> after,
            @RequestParam(defaultValue = "50") int limit) {
        var reach = officer.placeFor(place);
        int size = Math.clamp(limit, 1, PAGE_MAX);
        return transactions.as(officer, () -> reading.page(reach, state, department, after, size));
    }

    /** Which requests to ask about: those of a sweep, those named, or all that are open. */
    record PreparationForm(@Nullable UUID sweep, @Nullable List<UUID> requests) {}

    /** The lists that were made; none if everybody was asked about already. */
    record PreparedEnquiries(List<PrepareEnquiries.Prepared> items) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Duty.VERIFY)
    PreparedEnquiries prepare(
            Actor officer,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody PreparationForm form) {
        var asked =
                new PrepareEnquiries.Asked(
                        Optional.ofNullable(form.sweep()),
                        Objects.requireNonNullElse(form.requests(), List.of()));
        return once.once(
                officer,
                key == null ? "" : key,
                form,
                PreparedEnquiries.class,
                () -> new PreparedEnquiries(preparing.prepare(officer, asked)));
    }

    @GetMapping("/{id}")
    @Allowed({Duty.VERIFY, Duty.DELIVER})
    ReadEnquiries.EnquiryView one(Actor officer, @PathVariable UUID id) {
        return transactions.as(officer, () -> reading.one(id));
    }

    /** Sends what has not left; a way that fails is tried again by itself. */
    @PostMapping("/{id}/sending")
    @Allowed(Duty.VERIFY)
    SendEnquiry.Sent send(Actor officer, @PathVariable UUID id) {
        return dispatch.send(officer, id);
    }

    @GetMapping("/{id}/list")
    @Allowed(Duty.VERIFY)
    ResponseEntity<byte[]> list(Actor officer, @PathVariable UUID id) {
        var taken = transactions.as(officer, () -> list.take(officer, id));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(taken.number() + ".csv")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(CSV)
                .body(taken.content());
    }

    /** The same file twice is one: the answer says that it was here before. */
    @PostMapping("/{id}/deliveries")
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Duty.DELIVER)
    DeliveryView deliver(
            Actor officer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        var content = content(file);
        return transactions.as(officer, () -> taking.take(officer, id, Channel.FILE, content));
    }

    /** The lines of a delivery that went back, with what is wrong with each. */
    record ReturnedLines(List<DeliveryRows.ReturnedLine> items) {}

    @GetMapping("/{id}/deliveries/{delivery}/returned")
    @Allowed({Duty.VERIFY, Duty.DELIVER})
    ReturnedLines returned(Actor officer, @PathVariable UUID id, @PathVariable UUID delivery) {
        return transactions.as(
                officer,
                () -> {
                    reading.one(id);
                    return new ReturnedLines(
                            deliveries.refused(delivery, TakeDelivery.REFUSALS_MAX));
                });
    }

    private byte[] content(@Nullable MultipartFile file) {
        if (file == null) {
            throw new BrokenInput(
                    List.of(
                            new FieldProblem(
                                    "file",
                                    new Title("没有文件", "there is no file"),
                                    new Title("请附上回执文件。", "Attach the file of the answer."))));
        }
        if (file.getSize() > settings.answerSizeMax()) {
            throw new Refused(
                    RefusalCode.TOO_LARGE,
                    new Title("回执文件过大。", "The file of the answer is too large."),
                    new Title("请分成几个文件反馈。", "Send it in several files."));
        }

        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the file could not be received", unreadable);
        }
    }
}
