package org.shouwang.server.access;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.region.RegionCode;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Lets somebody in, or not, and records both. */
@Service
class SignIn {

    private static final Actor DOOR = Actor.service("sign-in", RegionCode.NATION);
    private static final int SHOWN_OF_HASH = 12;

    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final PasswordEncoder passwords;
    private final Transactions transactions;
    private final Audit audit;

    /**
     * Compared with when there is no such account, so that the answer takes as long as for a wrong
     * password.
     */
    private final String nobodysHash;

    SignIn(
            Accounts accounts,
            SignInAttempts attempts,
            PasswordEncoder passwords,
            Transactions transactions,
            Audit audit) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.transactions = transactions;
        this.audit = audit;
        this.nobodysHash = hashOfNobody(passwords);
    }

    Actor signIn(String name, String password) {
        var account = name.strip().toLowerCase(Locale.ROOT);
        if (!transactions.as(DOOR, () -> counted(account))) {
            throw lockedOut();
        }

        var stored = accounts.active(account);
        var hash = stored.map(Accounts.Stored::passwordHash).orElse(nobodysHash);
        if (!passwords.matches(password, hash) || stored.isEmpty()) {
            transactions.as(DOOR, () -> record(account, stored, "session.failed"));
            throw wrong();
        }

        var actor = stored.get().actor();
        transactions.as(
                actor,
                () -> {
                    attempts.forget(account);
                    audit.record(
                            actor, actor.place(), "session.opened", "account", account, Map.of());
                });
        return actor;
    }

    void signOut(Actor actor) {
        transactions.as(
                actor,
                () ->
                        audit.record(
                                actor,
                                actor.place(),
                                "session.closed",
                                "account",
                                actor.account(),
                                Map.of()));
    }

    private boolean counted(String account) {
        boolean counted = attempts.count(account);
        if (!counted) {
            record(account, accounts.active(account), "session.locked-out");
        }
        return counted;
    }

    /**
     * What was typed as a name may be a password: of an unknown name only the beginning of its hash
     * is kept.
     */
    private void record(String account, Optional<Accounts.Stored> stored, String action) {
        var place = stored.map(found -> found.actor().place()).orElse(RegionCode.NATION);
        var subject =
                stored.map(found -> account)
                        .orElseGet(() ->
                                "unknown:"
                                        + SignInAttempts.hash(account)
                                                .hex()
                                                .substring(0, SHOWN_OF_HASH));
        audit.record(DOOR, place, action, "account", subject, Map.of());
    }

    private static String hashOfNobody(PasswordEncoder passwords) {
        return Optional.ofNullable(passwords.encode("nobody")).orElseThrow();
    }

    private static Refused wrong() {
        return new Refused(
                RefusalCode.NOT_SIGNED_IN,
                new Title("账号或口令不正确。", "The account or the password is not right."),
                new Title(
                        "请核对后重试;多次失败账号会暂时锁定。忘记口令请联系管理员。",
                        "Please try again; after several failures the account is locked for a"
                                + " while. If you forgot the password, ask your administrator."));
    }

    private static Refused lockedOut() {
        return new Refused(
                RefusalCode.LOCKED_OUT,
                new Title(
                        "登录失败次数过多,此账号暂时不能登录。",
                        "Too many attempts failed; this account cannot sign in for now."),
                new Title(
                        "请在 15 分钟后重试,或联系管理员。",
                        "Please try again in 15 minutes, or ask your administrator."));
    }
}
