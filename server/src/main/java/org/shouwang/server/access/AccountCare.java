package org.shouwang.server.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.springframework.stereotype.Service;

/** Looks after accounts that are there: closes, locks, gives out codes, ends sessions. */
@Service
class AccountCare {

    private static final int REASON_MIN = 4;
    private static final int REASON_MAX = 200;

    private final Accounts accounts;
    private final SessionRows sessions;
    private final SecondFactors secondFactors;
    private final SignInAttempts attempts;
    private final OneTimeCodes codes;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    AccountCare(
            Accounts accounts,
            SessionRows sessions,
            SecondFactors secondFactors,
            SignInAttempts attempts,
            OneTimeCodes codes,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.secondFactors = secondFactors;
        this.attempts = attempts;
        this.codes = codes;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** An account within the administrator's place; one elsewhere is answered like none. */
    Accounts.Stored find(Actor by, String account) {
        return accounts.find(account)
                .filter(found -> found.row().active())
                .filter(found -> by.place().contains(found.home()))
                .filter(found -> AccountChanges.isWithin(by, found.posts()))
                .orElseThrow(Refused::notFound);
    }

    /** For good, so somebody says why, and the chain keeps it. */
    void close(Actor by, String account, String reason) {
        transactions.as(
                by,
                () -> {
                    var stored = find(by, account);
                    requireReason(reason);
                    record(by, stored, "account.closed", Map.of("reason", reason.strip()));
                    accounts.close(account);
                    sessions.endAll(account);
                });
    }

    private static void requireReason(String reason) {
        int length = reason.strip().length();
        new BrokenInput.Check()
                .that(
                        length >= REASON_MIN && length <= REASON_MAX,
                        "/reason",
                        new Title(
                                "停用的原因应有 " + REASON_MIN + " 至 " + REASON_MAX + " 个字",
                                "the reason of closing has from "
                                        + REASON_MIN
                                        + " to "
                                        + REASON_MAX
                                        + " characters"),
                        new Title(
                                "请写明为何停用,例如:已调离本县。",
                                "Say why it is closed, such as: works elsewhere now."))
                .orThrow();
    }

    void lock(Actor by, String account) {
        as(
                by,
                account,
                "account.locked",
                () -> {
                    accounts.lock(account, clock.instant());
                    sessions.endAll(account);
                });
    }

    /** Also forgets the failures for which the account locked itself. */
    void unlock(Actor by, String account) {
        as(
                by,
                account,
                "account.unlocked",
                () -> {
                    accounts.lock(account, null);
                    attempts.forget(account);
                });
    }

    /** A code to set the password once; what it is now stays until the code is used. */
    OneTimeCodes.Code reset(Actor by, String account) {
        return transactions.as(
                by,
                () -> {
                    record(by, find(by, account), "password.reset");
                    return codes.make(account, by.account());
                });
    }

    void removeSecondFactor(Actor by, String account) {
        as(
                by,
                account,
                "second-factor.removed",
                () -> {
                    secondFactors.remove(account);
                    sessions.endAll(account);
                });
    }

    List<SessionRows.Session> sessions(Actor by, String account) {
        return sessions.of(find(by, account).account());
    }

    void endSessions(Actor by, String account) {
        as(by, account, "session.ended", () -> sessions.endAll(account));
    }

    /** Somebody ends one of their own sessions. */
    void endOwn(SignedIn signedIn, UUID session) {
        var actor = signedIn.actor();
        if (!transactions.as(actor, () -> sessions.end(actor.account(), session))) {
            throw Refused.notFound();
        }
    }

    private void as(Actor by, String account, String action, Runnable work) {
        transactions.as(
                by,
                () -> {
                    record(by, find(by, account), action);
                    work.run();
                });
    }

    private void record(Actor by, Accounts.Stored stored, String action) {
        record(by, stored, action, Map.of());
    }

    private void record(
            Actor by, Accounts.Stored stored, String action, Map<String, String> details) {
        audit.record(by, stored.home(), action, "account", stored.account(), details);
    }
}
