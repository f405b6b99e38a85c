package org.shouwang.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Every method of every Java file with its length, as the compiler reads it. */
final class Methods {

    /** A method with the lines of its body, braces not counted. */
    record Method(String file, long line, String name, long bodyLines) {

        @Override
        public String toString() {
            return "%s:%d %s has %d lines".formatted(file, line, name, bodyLines);
        }
    }

    private Methods() {}

    static List<Method> in(List<Path> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var sources =
                    manager.getJavaFileObjectsFromPaths(
                            files.stream().map(Texts.HOME::resolve).toList());
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null, manager, null, List.of("-proc:none"), null, sources);
            var scan = new Scan(Trees.instance(task).getSourcePositions());
            for (var unit : task.parse()) {
                scan.scan(unit, null);
            }
            return scan.methods;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class Scan extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final SourcePositions positions;
        private final List<Method> methods = new ArrayList<>();

        Scan(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            var unit = getCurrentPath().getCompilationUnit();
            if (method.getBody() != null) {
                long first = line(unit, positions.getStartPosition(unit, method.getBody()));
                long last = line(unit, positions.getEndPosition(unit, method.getBody()));
                var name = method.getName().toString();
                methods.add(new Method(file(unit), first, name, Math.max(0, last - first - 1)));
            }
            return super.visitMethod(method, null);
        }

        private static long line(CompilationUnitTree unit, long position) {
            return unit.getLineMap().getLineNumber(position);
        }

        private static String file(CompilationUnitTree unit) {
            return Texts.HOME.relativize(Path.of(unit.getSourceFile().toUri())).toString();
        }
    }
}
