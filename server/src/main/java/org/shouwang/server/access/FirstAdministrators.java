package org.shouwang.server.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.region.RegionCode;
import org.springframework.stereotype.Service;

/**
 * The three administrators of the installation, each by the token in the data folder. After them
 * every account needs two people.
 */
@Service
class FirstAdministrators {

    private static final Actor SETUP = Actor.service("setup", RegionCode.NATION);

    private final Accounts accounts;
    private final FirstRun firstRun;
    private final Passwords passwords;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    FirstAdministrators(
            Accounts accounts,
            FirstRun firstRun,
            Passwords passwords,
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

    /** One of the three, unless there is one; with the last of them the token is forgotten. */
    Actor make(String token, Role role, String account, String password, String name) {
        var hash = passwords.hash(password);
        transactions.as(
                SETUP,
                () -> {
                    accounts.lockForSetup();
                    if (accounts.isThere(role) || !firstRun.isToken(token)) {
                        throw wrongToken();
                    }
                    add(role, account, hash, name);
                });
        if (firstRun.missing().isEmpty()) {
            firstRun.forgetToken();
        }
        return new Actor(account, name, Set.of(role), RegionCode.NATION);
    }

    private void add(Role role, String account, String hash, String name) {
        var post = new Post(role, RegionCode.NATION, Departments.ALL);
        if (!accounts.add(account, name, List.of(post), clock.instant(), SETUP.account())) {
            throw AccountChanges.taken();
        }
        accounts.setPassword(account, hash, clock.instant());
        audit.record(
                SETUP,
                RegionCode.NATION,
                "account.opened",
                "account",
                account,
                Map.of("posts", role.name()));
    }

    private static Refused wrongToken() {
        return new Refused(
                RefusalCode.NOT_ALLOWED,
                new Title(
                        "首次运行口令不正确,或该管理员已经设立。",
                        "The first-run token is not right, or there is such an administrator"
                                + " already."),
                new Title(
                        "口令在服务器数据目录的 first-run-token 文件中;已有管理员时请用其账号登录。",
                        "The token is in the file first-run-token of the server's data folder; if"
                                + " there is an administrator, sign in."));
    }
}
