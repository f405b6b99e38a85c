package org.shouwang.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shouwang help}: how a command is written. */
@Command(
        name = "help",
        mixinStandardHelpOptions = true,
        header = "查看一个命令的写法 · Shows how a command is written")
final class Help implements Runnable {

    private final Surroundings surroundings;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "COMMAND",
            description = "命令,不写则列出全部 · the command; all if none is named")
    private String command = "";

    Help(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        var all = spec.parent().commandLine();
        var asked = command.isEmpty() ? all : all.getSubcommands().get(command);
        if (asked == null) {
            throw new ParameterException(
                    all, "没有命令 %s · There is no command %s".formatted(command, command));
        }

        asked.usage(surroundings.out());
    }
}
