package org.shouwang.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shouwang.policy.catalogue.Title;

/**
 * What a command works with: the folder of the project, where results go, and where everything else
 * that it says goes.
 *
 * @param home the root of the project, below which {@code packs} and {@code web/dist} are found
 * @param out results, for the next program or the reader
 * @param err progress, remarks and errors
 */
public record Surroundings(Path home, PrintStream out, PrintStream err) {

    /**
     * Those of a terminal. The launcher sets SHOUWANG_HOME; without it, the working folder or one
     * above it is taken.
     */
    public static Surroundings ofTerminal() {
        var given = System.getenv("SHOUWANG_HOME");
        var home = given != null ? Path.of(given) : above(Path.of("").toAbsolutePath());
        return new Surroundings(home, System.out, System.err);
    }

    private static Path above(Path folder) {
        for (var place = folder; place != null; place = place.getParent()) {
            if (Files.isDirectory(place.resolve("packs"))
                    && Files.isRegularFile(place.resolve("shouwang"))) {
                return place;
            }
        }
        throw new BadInput(
                new Title(
                        "没有找到守望的目录(含 packs 的那一个)。",
                        "The folder of Shouwang (with packs in it) was not found."),
                new Title(
                        "请用 ./shouwang 启动,或设置环境变量 SHOUWANG_HOME。",
                        "Start with ./shouwang, or set SHOUWANG_HOME."));
    }

    public Path packs() {
        return home.resolve("packs");
    }

    /** Where logs, the demo and other things that can be made again are kept. */
    public Path var() {
        return home.resolve("var");
    }
}
