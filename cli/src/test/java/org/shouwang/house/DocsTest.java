package org.shouwang.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Documents have one title each, and their links lead somewhere. What officers and operators read
 * is there in Chinese and English, says the same, and calls the screens by the words on them.
 */
class DocsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");

    /** A command, or a row of a table of settings with its value. */
    private static final Pattern TO_TYPE =
            Pattern.compile("\\./shouwang [^`#\\n]*|(?m)^\\| `[^`]+` \\| `[^`]+` \\|");

    private static final Pattern ON_A_SCREEN = Pattern.compile("【([^】]+)】");
    private static final Pattern WORDS = Pattern.compile("'([^'\\n]+)'");

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

    @Test
    void a_guide_is_there_in_chinese_and_in_english() {
        var missing = Twins.all().stream().flatMap(Twins::missing);

        assertThat(missing).as("guides and runbooks to write in the other language").isEmpty();
    }

    @Test
    void a_guide_begins_with_a_link_to_the_other_language() {
        var unlinked = twins().flatMap(Twins::unlinked);

        assertThat(unlinked).as("first lines without the link").isEmpty();
    }

    @Test
    void commands_and_settings_are_the_same_in_both_languages() {
        var different =
                twins().flatMap(twins ->
                        Stream.concat(
                                lacking(twins.chinese(), twins.english()),
                                lacking(twins.english(), twins.chinese())));

        assertThat(different).as("commands and settings that stand in one language only").isEmpty();
    }

    @Test
    void a_guide_calls_the_screens_by_their_own_words() {
        var words = wordsOfTheScreens();
        var unknown =
                Twins.all().stream()
                        .map(Twins::chinese)
                        .filter(file -> Files.exists(Texts.HOME.resolve(file)))
                        .flatMap(file ->
                                found(ON_A_SCREEN, file)
                                        .filter(word -> !words.contains(word))
                                        .map(word -> file + " says 【" + word + "】"));

        assertThat(unknown).as("words in 【】 that are in no *words*.ts of web/src").isEmpty();
    }

    private static Stream<Twins> twins() {
        return Twins.all().stream().filter(Twins::areBothThere);
    }

    private static Stream<String> lacking(Path file, Path other) {
        var there = found(TO_TYPE, file).collect(Collectors.toSet());
        return found(TO_TYPE, other)
                .filter(typed -> !there.contains(typed))
                .map(typed -> file + " lacks " + typed);
    }

    private static Set<String> wordsOfTheScreens() {
        return Texts.ending(".ts").stream()
                .filter(file -> file.startsWith("web/src") && file.toString().contains("words"))
                .flatMap(file -> found(WORDS, file))
                .collect(Collectors.toSet());
    }

    /** What the pattern finds in a file: its group, or else all of it. */
    private static Stream<String> found(Pattern pattern, Path file) {
        return pattern.matcher(String.join("\n", Texts.lines(file)))
                .results()
                .map(hit -> hit.group(hit.groupCount()))
                .map(String::strip);
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
