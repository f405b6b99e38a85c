package org.shouwang.server.access;

import java.util.ArrayList;
import java.util.List;
import org.shouwang.policy.catalogue.Title;

/**
 * The request cannot be understood; it carries everything that is wrong with it, not only the first
 * thing.
 */
public final class BrokenInput extends RuntimeException {

    private final transient List<FieldProblem> problems;

    public BrokenInput(List<FieldProblem> problems) {
        super(problems.stream().map(FieldProblem::pointer).toList().toString());
        this.problems = List.copyOf(problems);
    }

    /** The place where the next page begins is none that a page before has told. */
    public static BrokenInput unknownPosition(String text) {
        return new BrokenInput(
                List.of(
                        new FieldProblem(
                                "after",
                                new Title(
                                        "翻页位置“%s”无法识别。".formatted(text),
                                        "The position '%s' is not one.".formatted(text)),
                                new Title(
                                        "请使用上一页返回的 next。", "Use the 'next' of the page before."))));
    }

    public List<FieldProblem> problems() {
        return problems;
    }

    /** Collects problems one check after another and throws them together. */
    public static final class Check {

        private final List<FieldProblem> problems = new ArrayList<>();

        public Check that(boolean holds, String pointer, Title message, Title fix) {
            if (!holds) {
                problems.add(new FieldProblem(pointer, message, fix));
            }
            return this;
        }

        public void orThrow() {
            if (!problems.isEmpty()) {
                throw new BrokenInput(problems);
            }
        }
    }
}
