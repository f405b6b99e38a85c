package org.shouwang.policy.language;

import java.util.List;
import org.shouwang.policy.catalogue.Title;

/** One file of a pack as it is written, from which problems quote their line. */
public record SourceText(String file, String text) {

    public SourceText {
        text = text.replace("\uFEFF", "").replace("\r\n", "\n");
    }

    /** The position of a character, counted from 0. */
    Position at(int offset) {
        var before = text.substring(0, Math.min(offset, text.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Position(file, line, before.length() - before.lastIndexOf('\n'));
    }

    public Problem problem(Position position, Title message, Title remedy) {
        return new Problem(position, line(position.line()), message, remedy);
    }

    private String line(int number) {
        List<String> lines = text.lines().toList();
        return number <= lines.size() ? lines.get(number - 1) : "";
    }
}
