package org.shouwang.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.shouwang.bench.intake.ImportCommand;
import org.shouwang.bench.verify.VerifyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code shouwang bench}: how fast this machine answers. */
@Command(
        name = "shouwang bench",
        mixinStandardHelpOptions = true,
        header = "测量速度 · Measures how fast this machine answers")
public final class Bench implements Runnable {

    private Bench() {}

    public static void main(String[] arguments) {
        var home = System.getenv().getOrDefault("SHOUWANG_HOME", "");
        var command = new CommandLine(new Bench());
        command.addSubcommand(new PolicyBench(Path.of(home)));
        command.addSubcommand(new ImportCommand());
        command.addSubcommand(new VerifyCommand());
        command.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        command.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        System.exit(command.execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
