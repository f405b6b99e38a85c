package org.shouwang.server.access;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.region.RegionCode;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Gives somebody an account: the first administrator by the token, everybody else by an
 * administrator.
 */
@Service
class OpenAccount {

    private static final Actor SETUP = Actor.service("setup", RegionCode.NATION);

    private final Accounts accounts;
    private final FirstRun firstRun;
    private final PasswordEncoder passwords;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    OpenAccount(
            Accounts accounts,
            FirstRun firstRun,
            PasswordEncoder passwords,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.firstRun = firstRun;
        this.passwords = passwords;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The first account of all, which ends the possibility of making a first account. */
    Actor first(String token, String account, String password, String name) {
        var administrator = new Actor(account, name, Set.of(Role.ADMINISTRATOR), RegionCode.NATION);
        var hash = hash(password);
        transactions.as(
                SETUP,
                () -> {
                    accounts.lockForSetup();
                    if (accounts.areThereAny() || !firstRun.isToken(token)) {
                        throw wrongToken();
                    }
                    add(SETUP, administrator, hash);
                });
        firstRun.forgetToken();
        return administrator;
    }

    Actor open(Actor administrator, Actor account, String password) {
        if (!administrator.place().contains(account.place())) {
            throw new Refused(
                    RefusalCode.NOT_ALLOWED,
                    new Title(
                            "只能为本辖区内的地方开设账号。",
                            "Accounts can only be opened for places in your area."),
                    new Title(
                            "请选择辖区内的地方,或请上级管理员办理。",
                            "Choose a place in your area, or ask an administrator above."));
        }

        var hash = hash(password);
        transactions.as(administrator, () -> add(administrator, account, hash));
        return account;
    }

    /**
     * Closes an account in the administrator's place; whoever uses it is out with the next request.
     */
    void close(Actor administrator, String account) {
        transactions.as(
                administrator,
                () -> {
                    var stored =
                            accounts.active(account)
                                    .map(Accounts.Stored::actor)
                                    .filter(found -> administrator.place().contains(found.place()))
                                    .orElseThrow(Refused::notFound);
                    accounts.close(account);
                    audit.record(
                            administrator,
                            stored.place(),
                            "account.closed",
                            "account",
                            account,
                            Map.of());
                });
    }

    private void add(Actor by, Actor account, String hash) {
        if (!accounts.add(account, hash, clock.instant(), by.account())) {
            throw new Refused(
                    RefusalCode.ALREADY_EXISTS,
                    new Title("账号名已被使用。", "This account name is taken."),
                    new Title("请换一个账号名。", "Choose another account name."));
        }
        var roles = String.join(",", account.roles().stream().map(Role::name).sorted().toList());
        audit.record(
                by,
                account.place(),
                "account.opened",
                "account",
                account.account(),
                Map.of("roles", roles));
    }

    private String hash(String password) {
        return Optional.ofNullable(passwords.encode(password)).orElseThrow();
    }

    private static Refused wrongToken() {
        return new Refused(
                RefusalCode.NOT_ALLOWED,
                new Title(
                        "首次运行口令不正确,或首个管理员已经设立。",
                        "The first-run token is not right, or there is an administrator already."),
                new Title(
                        "口令在服务器数据目录的 first-run-token 文件中;已有管理员时请用其账号登录。",
                        "The token is in the file first-run-token of the server's data folder; if"
                                + " there is an administrator, sign in."));
    }
}
