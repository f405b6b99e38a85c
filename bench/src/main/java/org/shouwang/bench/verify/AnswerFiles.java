package org.shouwang.bench.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The answer of a department, cut for the list of one county. What is another county's becomes an
 * empty remark, so that every row keeps its line.
 */
final class AnswerFiles {

    private static final int PLACE = 4;
    private static final int COUNTY = 6;

    private AnswerFiles() {}

    static Path of(Path answers, String county, Path folder) throws IOException {
        var kept = new ArrayList<String>();
        long rows = 0;
        boolean isHeader = true;
        for (var line : Files.readAllLines(answers)) {
            if (isHeader) {
                kept.add(line);
                isHeader = false;
            } else if (!line.startsWith("#")) {
                boolean isTheirs = isOf(line, county);
                kept.add(isTheirs ? line : "#");
                rows += isTheirs ? 1 : 0;
            }
        }
        kept.add("# 守望核对回执 行数=" + rows);
        return Files.write(folder.resolve(county + "-" + answers.getFileName()), kept);
    }

    /** A row that cannot be read, or names no place, goes to every county. */
    private static boolean isOf(String line, String county) {
        var cells = List.of(line.split(",", -1));
        return cells.size() <= PLACE
                || cells.get(PLACE).length() < COUNTY
                || cells.get(PLACE).startsWith(county);
    }
}
