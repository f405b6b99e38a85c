package org.shouwang.cli.audit;

import java.net.URI;
import java.util.concurrent.Callable;
import org.shouwang.cli.BadInput;
import org.shouwang.cli.Json;
import org.shouwang.cli.Surroundings;
import org.shouwang.cli.api.AnsweredNo;
import org.shouwang.cli.api.Api;
import org.shouwang.policy.catalogue.Title;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Asks the server to walk every audit chain, and tells the first record that does not fit. */
@Command(
        name = "verify-audit",
        mixinStandardHelpOptions = true,
        header = "核验审计链 · Verifies the audit chains",
        description = {
            "核验每个县的审计链是否被改动、删除、插入或调换。有问题时退出码为 1。",
            "Walks the audit chain of each county. Exit code 1 if a record was changed, removed or"
                    + " inserted."
        })
public final class VerifyAuditCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "服务器地址,默认 http://127.0.0.1:8080 · address of the server")
    private URI server = URI.create("http://127.0.0.1:8080");

    @Option(
            names = "--account",
            required = true,
            paramLabel = "NAME",
            description = "审计岗位的账号 · account of an auditor")
    private String account = "";

    @Option(
            names = "--password",
            required = true,
            interactive = true,
            arity = "0..1",
            description = "口令,只写选项则当场询问 · password; asked for if only the option is given")
    private String password = "";

    @Option(names = "--json", description = "结果写成一行 JSON · the result as one line of JSON")
    private boolean json;

    public VerifyAuditCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (var api = new Api(server)) {
            api.signIn(account, password);
            var verification = api.get("/audit/verification");
            print(verification);
            return isIntact(verification) ? 0 : 1;
        } catch (AnsweredNo refused) {
            throw refused.status() == 401 || refused.status() == 403 ? notAnAuditor() : refused;
        }
    }

    private static boolean isIntact(JsonNode verification) {
        for (var chain : verification.path("chains")) {
            if (!chain.path("intact").asBoolean()) {
                return false;
            }
        }
        return true;
    }

    private void print(JsonNode verification) {
        if (json) {
            surroundings.out().println(Json.line(verification));
            return;
        }

        for (var chain : verification.path("chains")) {
            var county = chain.path("county").asString();
            long records = chain.path("records").asLong();
            if (chain.path("intact").asBoolean()) {
                surroundings
                        .out()
                        .printf("%s %d 条,完好 · %d records, intact%n", county, records, records);
            } else {
                var broken = chain.path("firstBroken");
                surroundings
                        .out()
                        .printf(
                                "%s 第 %s 条起对不上 · does not fit from record %s on%n",
                                county, broken, broken);
            }
        }
    }

    private BadInput notAnAuditor() {
        return new BadInput(
                new Title(
                        "账号 %s 不能查看审计链。".formatted(account),
                        "The account %s may not see the audit chains.".formatted(account)),
                new Title(
                        "请核对账号和口令,并使用审计岗位的账号。",
                        "Check account and password, and use the account of an auditor."));
    }
}
