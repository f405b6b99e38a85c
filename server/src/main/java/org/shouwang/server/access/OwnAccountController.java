package org.shouwang.server.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own account: password, second factor, sessions. */
@RestController
@RequestMapping("/api/v1/account")
class OwnAccountController {

    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final SessionRows sessions;
    private final AccountCare care;
    private final AccountViews views;
    private final Transactions transactions;
    private final Audit audit;
    private final AccessSettings settings;

    OwnAccountController(
            Passwords passwords,
            SecondFactors secondFactors,
            SessionRows sessions,
            AccountCare care,
            AccountViews views,
            Transactions transactions,
            Audit audit,
            AccessSettings settings) {
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.care = care;
        this.views = views;
        this.transactions = transactions;
        this.audit = audit;
        this.settings = settings;
    }

    @GetMapping
    @Open(Open.To.SIGNED_IN)
    Own own(SignedIn signedIn) {
        var stored = signedIn.stored();
        var row = stored.row();
        return new Own(
                row.account(),
                row.name(),
                views.posts(stored.posts()),
                Optional.ofNullable(row.passwordAt()).map(at -> at.toInstant()).orElse(null),
                row.secondFactor(),
                isRequired(stored),
                secondFactors.recoveryCodesLeft(row.account()),
                views.sessions(
                        sessions.of(row.account()).stream(), Optional.of(signedIn.sessionId())));
    }

    /** All other sessions of the account end. */
    @PostMapping("/password")
    @Open(Open.To.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(SignedIn signedIn, @RequestBody PasswordForm form) {
        passwords.change(signedIn, plain(form.current()), plain(form.password()));
    }

    /** A secret for the telephone; it counts once its first code is given. */
    @PostMapping("/second-factor")
    @Open(Open.To.SIGNED_IN)
    @Confirmed
    @ResponseStatus(HttpStatus.CREATED)
    Enrolment enrol(SignedIn signedIn) {
        var account = signedIn.stored().account();
        if (signedIn.stored().row().secondFactor()) {
            throw new Refused(
                    RefusalCode.ALREADY_EXISTS,
                    new Title("动态口令已经启用。", "The second factor is on already."),
                    new Title("更换手机时请先停用。", "Turn it off first to change the telephone."));
        }
        var secret = secondFactors.begin(account);
        var label = URLEncoder.encode("守望:" + account, StandardCharsets.UTF_8);
        return new Enrolment(
                secret,
                "otpauth://totp/%s?secret=%s&issuer=Shouwang&digits=%d&period=%d"
                        .formatted(label, secret, Totp.DIGITS, Totp.STEP_SECONDS));
    }

    /** The first code turns it on; the answer holds the recovery codes, shown once. */
    @PutMapping("/second-factor")
    @Open(Open.To.SIGNED_IN)
    RecoveryCodes activate(SignedIn signedIn, @RequestBody CodeForm form) {
        var account = signedIn.stored().account();
        var codes =
                transactions.as(
                        signedIn.actor(),
                        () -> {
                            var made = secondFactors.activate(account, plain(form.code()).strip());
                            if (!made.isEmpty()) {
                                record(signedIn, "second-factor.on");
                            }
                            return made;
                        });
        new BrokenInput.Check()
                .that(
                        !codes.isEmpty(),
                        "/code",
                        new Title("动态口令不正确。", "The code is not right."),
                        new Title(
                                "请输入手机上当前的 6 位数字;并检查手机的时间。",
                                "Enter the 6 digits shown now, and check the telephone's clock."))
                .orThrow();
        return new RecoveryCodes(codes);
    }

    @DeleteMapping("/second-factor")
    @Open(Open.To.SIGNED_IN)
    @Confirmed
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(SignedIn signedIn) {
        transactions.as(
                signedIn.actor(),
                () -> {
                    secondFactors.remove(signedIn.stored().account());
                    record(signedIn, "second-factor.off");
                });
    }

    @DeleteMapping("/sessions/{id}")
    @Open(Open.To.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(SignedIn signedIn, @PathVariable UUID id) {
        care.endOwn(signedIn, id);
    }

    /** Ends all of one's sessions but this one. */
    @DeleteMapping("/sessions")
    @Open(Open.To.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOthers(SignedIn signedIn) {
        sessions.endOthers(signedIn.stored().account(), signedIn.sessionId());
    }

    private boolean isRequired(Accounts.Stored stored) {
        return settings.secondFactor() == SecondFactorDemand.REQUIRED
                && DutyInterceptor.isGuarded(stored);
    }

    private void record(SignedIn signedIn, String action) {
        var actor = signedIn.actor();
        audit.record(actor, actor.place(), action, "account", actor.account(), Map.of());
    }

    private static String plain(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    record Own(
            String account,
            String name,
            List<AccountViews.PostView> posts,
            @Nullable Instant passwordSince,
            boolean secondFactor,
            boolean secondFactorRequired,
            int recoveryCodesLeft,
            List<AccountViews.SessionView> sessions) {}

    record PasswordForm(@Nullable String current, @Nullable String password) {

        @Override
        public String toString() {
            return "passwords";
        }
    }

    record CodeForm(@Nullable String code) {}

    record Enrolment(String secret, String uri) {}

    record RecoveryCodes(List<String> recoveryCodes) {}
}
