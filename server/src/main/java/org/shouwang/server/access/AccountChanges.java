package org.shouwang.server.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.springframework.stereotype.Service;

/**
 * Opens accounts and changes what they reach: a system administrator proposes, a security
 * administrator confirms, and neither touches their own account.
 */
@Service
class AccountChanges {

    private final AccountChangeRows rows;
    private final Accounts accounts;
    private final SessionRows sessions;
    private final OneTimeCodes codes;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    AccountChanges(
            AccountChangeRows rows,
            Accounts accounts,
            SessionRows sessions,
            OneTimeCodes codes,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.sessions = sessions;
        this.codes = codes;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** A settled change, and for a new account the code by which its owner sets a password. */
    record Settled(AccountChange change, Optional<OneTimeCodes.Code> code) {}

    /** Proposes what an account shall be from now on, new or not. */
    AccountChange propose(Actor by, String account, String name, List<Post> posts, boolean opens) {
        requireWithin(by, posts);
        var change =
                new AccountChange(
                        Ids.next(clock),
                        account,
                        name,
                        posts,
                        opens,
                        AccountChange.State.PROPOSED,
                        by.account(),
                        clock.instant(),
                        Optional.empty(),
                        Optional.empty());
        transactions.as(
                by,
                () -> {
                    var stored = accounts.find(account);
                    if (opens) {
                        stored.ifPresent(found -> {
                            throw taken();
                        });
                    } else {
                        requireWithin(by, stored.orElseThrow(Refused::notFound));
                        requireOther(by, account);
                    }
                    if (!rows.add(change)) {
                        throw waiting();
                    }
                    record(by, change, "account.proposed");
                });
        return change;
    }

    /** The changes of accounts in the administrator's place. */
    List<AccountChange> in(Actor by) {
        return rows.all().stream().filter(change -> isWithin(by, change.posts())).toList();
    }

    Settled confirm(Actor by, UUID id) {
        return transactions.as(
                by,
                () -> {
                    var change = settle(by, id, AccountChange.State.CONFIRMED);
                    if (!change.opens()) {
                        accounts.change(change.account(), change.name(), change.posts());
                        sessions.endAll(change.account());
                        return new Settled(change, Optional.empty());
                    }
                    boolean added =
                            accounts.add(
                                    change.account(),
                                    change.name(),
                                    change.posts(),
                                    clock.instant(),
                                    change.proposedBy());
                    if (!added) {
                        throw taken();
                    }
                    return new Settled(
                            change, Optional.of(codes.make(change.account(), by.account())));
                });
    }

    AccountChange refuse(Actor by, UUID id) {
        return transactions.as(by, () -> settle(by, id, AccountChange.State.REFUSED));
    }

    private AccountChange settle(Actor by, UUID id, AccountChange.State state) {
        var change =
                rows.find(id)
                        .filter(found -> isWithin(by, found.posts()))
                        .orElseThrow(Refused::notFound);
        requireOther(by, change.account());
        requireOther(by, change.proposedBy());
        if (!rows.settle(id, state, by.account(), clock.instant())) {
            throw new Refused(
                    RefusalCode.ALREADY_SETTLED,
                    new Title("此变更已经办结。", "This change was settled already."),
                    new Title("请刷新后查看。", "Reload to see it."));
        }
        record(
                by,
                change,
                state == AccountChange.State.CONFIRMED ? "account.confirmed" : "account.refused");
        return rows.find(id).orElseThrow();
    }

    private void record(Actor by, AccountChange change, String action) {
        audit.record(
                by,
                change.posts().getFirst().place(),
                action,
                "account",
                change.account(),
                Map.of("posts", words(change.posts())));
    }

    private static String words(List<Post> posts) {
        return String.join(
                ", ",
                posts.stream()
                        .map(post ->
                                "%s@%s/%s"
                                        .formatted(
                                                post.role(),
                                                post.place().value(),
                                                post.departments().setting()))
                        .toList());
    }

    static boolean isWithin(Actor by, List<Post> posts) {
        return posts.stream().allMatch(post -> by.place().contains(post.place()));
    }

    /** An account without posts has a home, and that is where it is looked after. */
    private static void requireWithin(Actor by, Accounts.Stored stored) {
        if (!by.place().contains(stored.home()) || !isWithin(by, stored.posts())) {
            throw Refused.notFound();
        }
    }

    private static void requireWithin(Actor by, List<Post> posts) {
        if (!isWithin(by, posts)) {
            throw new Refused(
                    RefusalCode.NOT_ALLOWED,
                    new Title(
                            "只能为本辖区内的地方办理账号。",
                            "Accounts can only be looked after for places in your area."),
                    new Title(
                            "请选择辖区内的地方,或请上级管理员办理。",
                            "Choose a place in your area, or ask an administrator above."));
        }
    }

    private static void requireOther(Actor by, String account) {
        if (by.account().equals(account)) {
            throw new Refused(
                    RefusalCode.OWN_CHANGE,
                    new Title(
                            "不能办理自己的账号,也不能确认自己提出的变更。",
                            "Nobody settles their own account or their own proposal."),
                    new Title("请另一位管理员办理。", "Ask another administrator."));
        }
    }

    static Refused taken() {
        return new Refused(
                RefusalCode.ALREADY_EXISTS,
                new Title("账号名已被使用。", "This account name is taken."),
                new Title("请换一个账号名。", "Choose another account name."));
    }

    private static Refused waiting() {
        return new Refused(
                RefusalCode.ALREADY_EXISTS,
                new Title("此账号已有一项变更等待确认。", "A change of this account waits already."),
                new Title(
                        "请先由安全管理员确认或退回。",
                        "Have the security administrator confirm or refuse it first."));
    }
}
