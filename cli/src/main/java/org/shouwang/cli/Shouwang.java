package org.shouwang.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.shouwang.cli.audit.ExportAuditCommand;
import org.shouwang.cli.audit.VerifyAuditCommand;
import org.shouwang.cli.check.CheckCommand;
import org.shouwang.cli.demo.DemoCommand;
import org.shouwang.cli.explain.ExplainCommand;
import org.shouwang.cli.generate.GenerateCommand;
import org.shouwang.cli.match.MatchCommand;
import org.shouwang.cli.replay.ReplayCommand;
import org.shouwang.cli.screen.ScreenCommand;
import org.shouwang.cli.serve.ServeCommand;
import org.shouwang.cli.whatif.CliffsCommand;
import org.shouwang.cli.whatif.SimulateCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code shouwang}: the rules by hand, the demo county, and the server. */
@Command(
        name = "shouwang",
        mixinStandardHelpOptions = true,
        version = "shouwang 0.1.0",
        header = {
            "守望:看护贫困和可能致贫的家庭,帮他们走出困境。",
            "Keeps watch over households that are poor or may become poor, and helps them out."
        },
        commandListHeading = "%n命令 · Commands:%n",
        synopsisHeading = "%n",
        optionListHeading = "%n选项 · Options:%n",
        footerHeading = "%n",
        footer = {
            "另有 ./shouwang test(运行全部测试)、./shouwang mutation(测试能察觉多少改动)、",
            "./shouwang bench policy(测量速度)和 ./shouwang format(统一代码格式)。",
            "Also ./shouwang test (runs every test), ./shouwang mutation (how many changes the",
            "tests notice), ./shouwang bench policy (measures speed) and ./shouwang format",
            "(formats the code).",
            "",
            "退出码 · Exit codes: 0 正常 · fine; 1 输入有问题或有差异 · problems or findings in the input;",
            "  2 命令写法不对 · wrong usage; 3 程序的问题 · our fault"
        })
public final class Shouwang implements Runnable {

    private static final int HELP_COLUMNS = 110;
    private static final int HELP_OPTION_COLUMNS = 40;

    private final Surroundings surroundings;

    Shouwang(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public static void main(String[] arguments) {
        System.exit(command(Surroundings.ofTerminal()).execute(arguments));
    }

    /** All commands, wired to these surroundings. */
    static CommandLine command(Surroundings surroundings) {
        var command = new CommandLine(new Shouwang(surroundings));
        command.addSubcommand(new DemoCommand(surroundings, generation(surroundings)));
        command.addSubcommand(new ServeCommand(surroundings));
        command.addSubcommand(new CheckCommand(surroundings));
        command.addSubcommand(new ExplainCommand(surroundings));
        command.addSubcommand(new ScreenCommand(surroundings));
        command.addSubcommand(new SimulateCommand(surroundings));
        command.addSubcommand(new CliffsCommand(surroundings));
        command.addSubcommand(new ReplayCommand(surroundings));
        command.addSubcommand(new GenerateCommand(surroundings));
        command.addSubcommand(new MatchCommand(surroundings));
        command.addSubcommand(new VerifyAuditCommand(surroundings));
        command.addSubcommand(new ExportAuditCommand(surroundings));
        command.addSubcommand(new Help(surroundings));
        command.setUsageHelpWidth(HELP_COLUMNS);
        command.setUsageHelpLongOptionsMaxWidth(HELP_OPTION_COLUMNS);
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setExecutionExceptionHandler(new Failures(surroundings));
        command.setOut(writer(surroundings.out()));
        command.setErr(writer(surroundings.err()));
        return command;
    }

    /** The demo makes its people with the same command that anybody else would use. */
    private static DemoCommand.Generation generation(Surroundings surroundings) {
        return (counties, seed, folder) -> {
            int code =
                    command(surroundings)
                            .execute(
                                    "generate",
                                    "--place",
                                    String.join(",", counties),
                                    "--seed",
                                    Long.toString(seed),
                                    "--out",
                                    folder.toString());
            if (code != 0) {
                throw new IllegalStateException("generate ended with " + code);
            }
        };
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        CommandLine.usage(this, surroundings.out());
    }
}
