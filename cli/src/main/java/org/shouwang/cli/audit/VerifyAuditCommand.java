package org.shouwang.cli.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.cli.BadInput;
import org.shouwang.cli.Json;
import org.shouwang.cli.Surroundings;
import org.shouwang.policy.catalogue.Title;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Tells whether an audit chain was tampered with: from an export without the server, or by it. */
@Command(
        name = "verify-audit",
        mixinStandardHelpOptions = true,
        header = "核验审计链 · Verifies the audit chains",
        description = {
            "给出导出文件时不需要服务器,并与留存的检查点和公钥比对;不给时由服务器核验。有问题时退出码为 1。",
            "With an export no server is needed, and it is compared with the checkpoints and the"
                + " key that were kept; without one the server walks its chains. Exit code 1 if a"
                + " record was changed, removed, added or moved."
        })
public final class VerifyAuditCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "EXPORT",
            description = "export-audit 写出的文件 · file written by export-audit")
    private @Nullable Path export;

    @Option(
            names = "--checkpoints",
            paramLabel = "FILE",
            description = "另处留存的检查点 · checkpoints that were kept elsewhere")
    private @Nullable Path checkpoints;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "另处留存的公钥 · public key that was kept elsewhere")
    private @Nullable Path key;

    @Mixin private final Auditor auditor = new Auditor();

    @Option(names = "--json", description = "结果写成一行 JSON · the result as one line of JSON")
    private boolean json;

    public VerifyAuditCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return export == null ? byTheServer() : withoutTheServer(export);
    }

    private int byTheServer() {
        var verification = auditor.ask(api -> api.get("/audit/verification"));
        if (json) {
            surroundings.out().println(Json.line(verification));
        }
        boolean intact = true;
        for (var chain : verification.path("chains")) {
            intact &= chain.path("intact").asBoolean();
            if (!json) {
                tell(chain);
            }
        }
        return intact ? 0 : 1;
    }

    private void tell(JsonNode chain) {
        var county = name(chain.path("county").asString());
        long records = chain.path("records").asLong();
        var broken = chain.path("firstBroken");
        var checkpoint = chain.path("brokenCheckpoint");
        if (chain.path("intact").asBoolean()) {
            fine(county, records, chain.path("checkpoints").asLong());
        } else if (broken.isNumber()) {
            surroundings
                    .out()
                    .printf(
                            "%s 第 %s 条起对不上 · does not fit from record %s on%n",
                            county, broken, broken);
        } else {
            surroundings
                    .out()
                    .printf(
                            "%s 与 %s 条处的签名检查点不符 · does not fit the signed checkpoint at record"
                                    + " %s%n",
                            county, checkpoint, checkpoint);
        }
    }

    private int withoutTheServer(Path file) {
        var kept = new ArrayList<Line.Checkpoint>();
        if (checkpoints != null) {
            read(checkpoints).forEach(text -> kept.add(checkpoint(text)));
        }
        var trusted = Optional.ofNullable(key).map(path -> new PublicKeys(all(path)));
        var found = new ExportCheck(() -> lines(file).map(Line::read), kept, trusted).verify();
        if (json) {
            surroundings.out().println(Json.line(found));
        } else {
            tell(found);
        }
        return found.intact() ? 0 : 1;
    }

    private void tell(ExportCheck.Found found) {
        for (var fault : found.faults()) {
            surroundings.out().println(fault.zh() + " · " + fault.en());
        }
        for (var chain : found.chains()) {
            if (chain.fault().isEmpty()) {
                fine(name(chain.chain()), chain.records(), chain.checkpoints());
            } else {
                var fault = chain.fault().get();
                surroundings
                        .out()
                        .printf("%s %s · %s%n", name(chain.chain()), fault.zh(), fault.en());
            }
        }
        surroundings.out().printf("公钥编号 %s · id of the key%n", found.key());
        if (key == null) {
            surroundings
                    .out()
                    .println(
                            "没有用 --key 给出留存的公钥,只能相信导出文件自带的 · no key was kept elsewhere, so the"
                                    + " export's own was believed");
        }
    }

    private void fine(String county, long records, long signed) {
        surroundings
                .out()
                .printf(
                        "%s %d 条,完好,检查点 %d 个 · %d records, intact, %d checkpoints%n",
                        county, records, signed, records, signed);
    }

    private static String name(String chain) {
        return chain.isEmpty() ? "全国 nation" : chain;
    }

    private static Line.Checkpoint checkpoint(String text) {
        if (Line.read(text) instanceof Line.Checkpoint checkpoint) {
            return checkpoint;
        }
        throw new BadInput(
                new Title("检查点文件中有一行无法识别。", "A line of the checkpoints is not understood."),
                new Title("请使用 export-audit 写出的原文件。", "Use the file as export-audit wrote it."));
    }

    private static List<String> read(Path file) {
        try (var lines = lines(file)) {
            return lines.filter(line -> !line.isBlank()).toList();
        }
    }

    private static String all(Path file) {
        return String.join("", read(file)).strip();
    }

    /** Whoever asks for the lines closes them. */
    @SuppressWarnings("StreamResourceLeak")
    private static Stream<String> lines(Path file) {
        try {
            return Files.lines(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
