package org.shouwang.cli.audit;

import java.net.URI;
import java.util.function.Function;
import org.shouwang.cli.BadInput;
import org.shouwang.cli.api.AnsweredNo;
import org.shouwang.cli.api.Api;
import org.shouwang.policy.catalogue.Title;
import picocli.CommandLine.Option;

/** Who asks the server, and where it is. */
final class Auditor {

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "服务器地址,默认 http://127.0.0.1:8080 · address of the server")
    private URI server = URI.create("http://127.0.0.1:8080");

    @Option(
            names = "--account",
            paramLabel = "NAME",
            description = "审计岗位的账号 · account of an auditor")
    private String account = "";

    @Option(
            names = "--password",
            interactive = true,
            arity = "0..1",
            description = "口令,只写选项则当场询问 · password; asked for if only the option is given")
    private String password = "";

    @Option(
            names = "--code",
            defaultValue = "",
            paramLabel = "NNNNNN",
            description = "动态口令,启用了第二因素时需要 · code of the second factor, if there is one")
    private String code = "";

    /** Signs in and asks. */
    <T> T ask(Function<Api, T> question) {
        if (account.isEmpty()) {
            throw new BadInput(
                    new Title("没有给出导出文件,也没有给出账号。", "Neither an export nor an account is named."),
                    new Title(
                            "请给出导出文件,或用 --account 和 --password 登录服务器。",
                            "Name an export, or sign in with --account and --password."));
        }
        try (var api = new Api(server)) {
            api.signIn(account, password, code);
            return question.apply(api);
        } catch (AnsweredNo refused) {
            throw refused.status() == 401 || refused.status() == 403 ? notAnAuditor() : refused;
        }
    }

    private BadInput notAnAuditor() {
        return new BadInput(
                new Title(
                        "账号 %s 不能查看审计链。".formatted(account),
                        "The account %s may not see the audit chains.".formatted(account)),
                new Title(
                        "请核对账号、口令和动态口令,并使用审计岗位的账号。",
                        "Check account, password and code, and use the account of an auditor."));
    }
}
