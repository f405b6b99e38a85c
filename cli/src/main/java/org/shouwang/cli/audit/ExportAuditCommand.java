package org.shouwang.cli.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shouwang.cli.Json;
import org.shouwang.cli.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Signs the audit chains and writes them into files that another office keeps and verifies. */
@Command(
        name = "export-audit",
        mixinStandardHelpOptions = true,
        header = "导出审计链和检查点 · Exports the audit chains and their checkpoints",
        description = {
            "先为各链签发检查点,再写出导出文件;检查点和公钥请交另一个部门留存,供 verify-audit 比对。",
            "Signs every chain, then writes the export. Have another office keep the checkpoints"
                    + " and the key: verify-audit compares with them."
        })
public final class ExportAuditCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private final Auditor auditor = new Auditor();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "导出文件 · the export")
    private @Nullable Path out;

    @Option(
            names = "--checkpoints",
            paramLabel = "FILE",
            description = "检查点写到这里,另处留存 · checkpoints, to be kept elsewhere")
    private @Nullable Path checkpoints;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "公钥写到这里,另处留存 · public key, to be kept elsewhere")
    private @Nullable Path key;

    public ExportAuditCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        var signed =
                auditor.ask(api -> {
                    var made = api.post("/audit/checkpoints", Map.of());
                    if (out != null) {
                        api.download("/audit/export", out);
                    }
                    return made;
                });
        if (checkpoints != null) {
            var lines = new ArrayList<String>();
            signed.path("checkpoints").forEach(line -> lines.add(Json.line(line)));
            Files.write(checkpoints, lines);
        }
        if (key != null) {
            Files.writeString(key, signed.path("publicKey").asString() + "\n");
        }
        tell(signed);
        return signed.path("broken").isEmpty() ? 0 : 1;
    }

    private void tell(JsonNode signed) {
        surroundings
                .out()
                .printf(
                        "已签发 %d 条链,公钥编号 %s · %d chains signed with this key%n",
                        signed.path("checkpoints").size(),
                        signed.path("key").asString(),
                        signed.path("checkpoints").size());
        for (var chain : signed.path("broken")) {
            var county = chain.path("county").asString();
            surroundings.out().printf("%s 对不上,没有签发 · does not fit and was not signed%n", county);
        }
    }
}
