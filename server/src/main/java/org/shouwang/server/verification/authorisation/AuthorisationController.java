package org.shouwang.server.verification.authorisation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Once;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Reveals;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
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

/** Authorisations are recorded, listed, printed and withdrawn here. */
@RestController
@RequestMapping("/api/v1/verification/authorisations")
class AuthorisationController {

    private static final int PAGE_MAX = 200;

    private final RecordAuthorisation recording;
    private final WithdrawAuthorisation withdrawing;
    private final ReadAuthorisations reading;
    private final AuthorisationForm form;
    private final Once once;
    private final Transactions transactions;

    AuthorisationController(
            RecordAuthorisation recording,
            WithdrawAuthorisation withdrawing,
            ReadAuthorisations reading,
            AuthorisationForm form,
            Once once,
            Transactions transactions) {
        this.recording = recording;
        this.withdrawing = withdrawing;
        this.reading = reading;
        this.form = form;
        this.once = once;
        this.transactions = transactions;
    }

    @GetMapping
    @Allowed({Duty.COMMISSION, Duty.VERIFY})
    ReadAuthorisations.AuthorisationPage list(
            Actor officer,
            @RequestParam Optional<RegionCode> place,
            @RequestParam Optional<Authorisation.Standing> standing,
            @RequestParam Optional<UUID> household,
            @RequestParam Optional<UUID> after,
            @RequestParam(defaultValue = "50") int limit) {
        var reach = officer.placeFor(place);
        int size = Math.clamp(limit, 1, PAGE_MAX);
        return transactions.as(
                officer, () -> reading.page(reach, standing, household, after, size));
    }

    /** A form that is on file now. */
    record AuthorisationRecorded(
            UUID id, String formNumber, String formHash, Capacity capacity, Instant validTo) {

        static AuthorisationRecorded of(Authorisation one) {
            return new AuthorisationRecorded(
                    one.id(), one.formNumber(), one.formHash(), one.capacity(), one.validTo());
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Duty.COMMISSION)
    AuthorisationRecorded record(
            Actor officer,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody AuthorisationRequest request) {
        return once.once(
                officer,
                key == null ? "" : key,
                request,
                AuthorisationRecorded.class,
                () -> AuthorisationRecorded.of(recording.record(officer, request)));
    }

    @GetMapping("/{id}")
    @Allowed({Duty.COMMISSION, Duty.VERIFY})
    AuthorisationView one(Actor officer, @PathVariable UUID id) {
        return transactions.as(officer, () -> reading.one(id));
    }

    /** Why somebody takes it back, as the person said. */
    record WithdrawalRequest(@Nullable String reason) {}

    @PostMapping("/{id}/withdrawal")
    @Allowed(Duty.COMMISSION)
    WithdrawAuthorisation.Withdrawal withdraw(
            Actor officer, @PathVariable UUID id, @RequestBody WithdrawalRequest request) {
        var reason = Objects.requireNonNullElse(request.reason(), "").strip();
        Reveals.check(new BrokenInput.Check(), reason).orThrow();
        return transactions.as(officer, () -> withdrawing.withdraw(officer, id, reason));
    }

    /**
     * The form on paper.
     *
     * @param reason for what name and number are needed whole; without one they are masked
     */
    @GetMapping("/{id}/form")
    @Allowed({Duty.COMMISSION, Duty.VERIFY})
    ResponseEntity<byte[]> form(
            Actor officer, @PathVariable UUID id, @RequestParam Optional<String> reason) {
        reason.ifPresent(why -> requireReveal(officer, why));
        var printed = transactions.as(officer, () -> form.print(officer, id, reason));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("authorisation-" + id + ".pdf")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PDF)
                .body(printed);
    }

    private static void requireReveal(Actor officer, String reason) {
        if (!officer.may(Duty.REVEAL)) {
            throw new Refused(
                    RefusalCode.NOT_ALLOWED,
                    new Title(
                            "您的岗位不能查看完整的姓名和号码。", "Your post does not see names and numbers whole."),
                    new Title(
                            "请打印遮盖的授权书,由本人填写。", "Print the masked form; the person fills it in."));
        }
        Reveals.check(new BrokenInput.Check(), reason).orThrow();
    }
}
