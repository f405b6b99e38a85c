package org.shouwang.server.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.region.RegionCode;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Setting a password: with the one before, or with a one-time code. */
@Service
class Passwords {

    private static final Actor DOOR = Actor.service("sign-in", RegionCode.NATION);

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final SignInAttempts attempts;
    private final SessionRows sessions;
    private final PasswordEncoder encoder;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Passwords(
            Accounts accounts,
            OneTimeCodes codes,
            SignInAttempts attempts,
            SessionRows sessions,
            PasswordEncoder encoder,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.attempts = attempts;
        this.sessions = sessions;
        this.encoder = encoder;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody changes their own; all their other sessions end. */
    void change(SignedIn signedIn, String current, String wanted) {
        var stored = signedIn.stored();
        check(stored.account(), stored.row().name(), wanted);
        requireCurrent(stored, current);
        var hash = hash(wanted);
        transactions.as(
                DOOR,
                () -> {
                    accounts.setPassword(stored.account(), hash, clock.instant());
                    sessions.endOthers(stored.account(), signedIn.sessionId());
                    record(stored, "password.changed");
                });
    }

    /** Whoever holds a one-time code sets the password; every session ends. */
    void setByCode(String account, String code, String wanted) {
        var stored = accounts.find(account).filter(Accounts.Stored::isOpen);
        check(account, stored.map(found -> found.row().name()).orElse(""), wanted);
        if (!transactions.as(DOOR, () -> attempts.count(account))) {
            throw SignIn.lockedOut();
        }

        var hash = hash(wanted);
        boolean done =
                transactions.as(
                        DOOR,
                        () -> {
                            if (stored.isEmpty() || !codes.take(account, code)) {
                                return false;
                            }
                            accounts.setPassword(account, hash, clock.instant());
                            sessions.endAll(account);
                            attempts.forget(account);
                            record(stored.get(), "password.set");
                            return true;
                        });
        if (!done) {
            throw wrongCode();
        }
    }

    void requireCurrent(Accounts.Stored stored, String password) {
        if (!transactions.as(DOOR, () -> attempts.count(stored.account()))) {
            throw SignIn.lockedOut();
        }
        if (!encoder.matches(password, stored.passwordHash().orElse(""))) {
            throw new BrokenInput(
                    List.of(
                            new FieldProblem(
                                    "/current",
                                    new Title("当前口令不正确。", "The current password is not right."),
                                    new Title("请重新输入。", "Please enter it again."))));
        }
        transactions.as(DOOR, () -> attempts.forget(stored.account()));
    }

    static void check(String account, String name, String password) {
        new PasswordRules(password, List.of(account, name))
                .check(new BrokenInput.Check(), "/password")
                .orThrow();
    }

    String hash(String password) {
        return Optional.ofNullable(encoder.encode(password)).orElseThrow();
    }

    private void record(Accounts.Stored stored, String action) {
        audit.record(DOOR, stored.home(), action, "account", stored.account(), Map.of());
    }

    private static Refused wrongCode() {
        return new Refused(
                RefusalCode.NOT_ALLOWED,
                new Title("代码不正确、已用过或已过期。", "The code is not right, was used, or is too old."),
                new Title(
                        "请核对账号和代码;需要新代码时请联系安全管理员。",
                        "Check account and code, or ask the security administrator for a new"
                                + " one."));
    }
}
