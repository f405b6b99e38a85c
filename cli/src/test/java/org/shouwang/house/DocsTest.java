package org.shouwang.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents have one title each, and their links lead somewhere. */
class DocsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");

    @Test
    void a_document_has_one_title() {
        var wrong = Texts.ending(".md").stream().filter(file -> titles(file).size() != 1);

        assertThat(wrong).as("documents without exactly one title").isEmpty();
    }

    @Test
    void links_are_relative_and_lead_to_a_file() {
        var broken = Texts.ending(".md").stream().flatMap(DocsTest::brokenLinks);

        assertThat(broken).as("links that lead nowhere").isEmpty();
    }

    private static List<String> titles(Path file) {
        return outsideCode(file).stream().filter(line -> line.startsWith("# ")).toList();
    }

    private static Stream<String> brokenLinks(Path file) {
        return LINK.matcher(String.join("\n", outsideCode(file)))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.startsWith("https://") && !target.startsWith("http://"))
                .filter(target -> !Files.exists(Texts.HOME.resolve(file).resolveSibling(target)))
                .map(target -> file + " -> " + target);
    }

    private static List<String> outsideCode(Path file) {
        var lines = new ArrayList<String>();
        boolean isCode = false;
        for (var line : Texts.lines(file)) {
            if (line.startsWith("```")) {
                isCode = !isCode;
            } else if (!isCode) {
                lines.add(line);
            }
        }
        return lines;
    }
}
