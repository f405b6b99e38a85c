package org.shouwang.server.access;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final SecondFactors secondFactors;
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
            SecondFactors secondFactors,
            Transactions transactions,
            Audit audit) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.transactions = transactions;
        this.audit = audit;
        this.nobodysHash = hashOfNobody(passwords);
    }

    Actor signIn(String name, String password, String code) {
        var account = name.strip().toLowerCase(Locale.ROOT);
        if (!transactions.as(DOOR, () -> counted(account))) {
            throw lockedOut();
        }

        var stored = accounts.find(account).filter(Accounts.Stored::isOpen);
        var hash = stored.flatMap(Accounts.Stored::passwordHash).orElse(nobodysHash);
        boolean known = stored.flatMap(Accounts.Stored::passwordHash).isPresent();
        if (!passwords.matches(password, hash) || !known) {
            transactions.as(DOOR, () -> record(account, stored, "session.failed"));
            throw wrong();
        }

        requireSecondFactor(stored.get(), code);
        var actor = atHome(stored.get());
        transactions.as(
                actor,
                () -> {
                    attempts.forget(account);
                    audit.record(
                            actor, actor.place(), "session.opened", "account", account, Map.of());
                });
        return actor;
    }

    /** Whoever is signed in gives the password again before a sensitive step. */
    void confirm(SignedIn signedIn, String password, String code) {
        signIn(signedIn.stored().account(), password, code);
    }

    /**
     * The attempt stays counted until a code is right: else asking without a code would give a
     * guesser of codes as many attempts as they like.
     */
    private void requireSecondFactor(Accounts.Stored stored, String code) {
        switch (transactions.as(DOOR, () -> secondFactors.check(stored.account(), code))) {
            case NOT_NEEDED, RIGHT -> {}
            case MISSING -> throw codeNeeded();
            case WRONG -> {
                transactions.as(
                        DOOR,
                        () -> record(stored.account(), Optional.of(stored), "session.failed"));
                throw wrongCode();
            }
        }
    }

    private static Actor atHome(Accounts.Stored stored) {
        return stored.posts().stream()
                .findFirst()
                .flatMap(post -> stored.actorIn(post.place()))
                .orElseGet(() ->
                        new Actor(stored.account(), stored.row().name(), Set.of(), stored.home()));
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
            record(account, accounts.find(account), "session.locked-out");
        }
        return counted;
    }

    /**
     * What was typed as a name may be a password: of an unknown name only the beginning of its hash
     * is kept.
     */
    private void record(String account, Optional<Accounts.Stored> stored, String action) {
        var place = stored.map(Accounts.Stored::home).orElse(RegionCode.NATION);
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

    private static Refused codeNeeded() {
        return new Refused(
                RefusalCode.SECOND_FACTOR_NEEDED,
                new Title("此账号启用了动态口令。", "This account has a second factor."),
                new Title(
                        "请输入手机上的 6 位动态口令,或一个备用码。",
                        "Enter the 6 digits that your telephone shows, or a recovery code."));
    }

    private static Refused wrongCode() {
        return new Refused(
                RefusalCode.SECOND_FACTOR_NEEDED,
                new Title("动态口令不正确或已经用过。", "The code is not right or was used already."),
                new Title(
                        "请等待下一个动态口令再试;手机丢失时可用备用码,或联系安全管理员。",
                        "Wait for the next code; without your telephone use a recovery code, or ask"
                                + " the security administrator."));
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

    static Refused lockedOut() {
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
