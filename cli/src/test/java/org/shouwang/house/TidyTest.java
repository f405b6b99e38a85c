package org.shouwang.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The style of STYLE.md, as far as a machine can hold it. Limits only go down. */
class TidyTest {

    private static final int LINES_MAX = 300;
    private static final int COLUMNS_MAX = 120;
    private static final int METHOD_LINES_MAX = 40;

    private static final Pattern NAME_THAT_SAYS_NOTHING =
            Pattern.compile(
                    ".*(Manager|Helper|Utils?|Impl|Base|Abstract|Dto|VO)\\.java|.*/common/.*");
    private static final Pattern POSTPONED =
            Pattern.compile("\\b(" + "TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern PATH_OF_A_MACHINE =
            Pattern.compile(
                    "(?<![\\w.\\\\])(/home/\\w|/Users/\\w|/root/\\w|/wo" + "rk/|/usr/lib/jvm/\\w)");

    @Test
    void no_file_is_longer_than_a_reader_can_hold() {
        var tooLong =
                Texts.ending(".java", ".mjs", ".sql", ".sh").stream()
                        .filter(file -> Texts.lines(file).size() > LINES_MAX)
                        .map(file -> file + " has " + Texts.lines(file).size() + " lines");

        assertThat(tooLong).as("files of more than %d lines", LINES_MAX).isEmpty();
    }

    @Test
    void no_line_is_wider_than_the_page() {
        var tooWide =
                Texts.ending(".java", ".mjs", ".sql", ".sh", ".md", ".policy").stream()
                        .flatMap(file ->
                                lines(
                                        file,
                                        line ->
                                                line.length() > COLUMNS_MAX
                                                        && !isRowOfTable(line)));

        assertThat(tooWide).as("lines of more than %d columns", COLUMNS_MAX).isEmpty();
    }

    @Test
    void no_method_is_longer_than_a_screen() {
        var tooLong =
                Methods.in(Texts.ending(".java")).stream()
                        .filter(method -> method.bodyLines() > METHOD_LINES_MAX)
                        .map(Methods.Method::toString);

        assertThat(tooLong).as("methods of more than %d lines", METHOD_LINES_MAX).isEmpty();
    }

    @Test
    void names_say_what_a_thing_is() {
        var saysNothing =
                Texts.all().stream()
                        .filter(file -> NAME_THAT_SAYS_NOTHING.matcher(file.toString()).matches());

        assertThat(saysNothing).as("names from the list in STYLE.md that say nothing").isEmpty();
    }

    @Test
    void nothing_is_postponed_in_a_comment() {
        var postponed =
                Texts.all().stream()
                        .flatMap(file -> lines(file, line -> POSTPONED.matcher(line).find()));

        assertThat(postponed).as("work is an issue, not a comment").isEmpty();
    }

    @Test
    void nothing_knows_the_machine_of_its_author() {
        var known =
                Texts.all().stream()
                        .filter(file -> !file.startsWith(".launcher"))
                        .flatMap(file ->
                                lines(file, line -> PATH_OF_A_MACHINE.matcher(line).find()));

        assertThat(known).as("absolute paths").isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for_and_has_no_nulls() {
        var silent =
                Texts.ending(".java").stream()
                        .filter(file -> file.toString().contains("src/main/java"))
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !describesItself(folder.resolve("package-info.java")));

        assertThat(silent).as("packages without a sentence and @NullMarked").isEmpty();
    }

    @Test
    void every_public_type_has_a_sentence() {
        var silent =
                Texts.ending(".java").stream()
                        .filter(file -> file.toString().contains("src/main/java"))
                        .filter(TidyTest::hasPublicTypeWithoutComment);

        assertThat(silent).as("public types without a Javadoc sentence").isEmpty();
    }

    private static boolean isRowOfTable(String line) {
        return line.contains("|");
    }

    private static boolean describesItself(Path packageInfo) {
        return Files.exists(Texts.HOME.resolve(packageInfo))
                && Texts.lines(packageInfo).get(0).startsWith("/**")
                && Texts.lines(packageInfo).contains("@NullMarked");
    }

    private static boolean hasPublicTypeWithoutComment(Path file) {
        var lines = Texts.lines(file);
        var type =
                IntStream.range(0, lines.size())
                        .filter(i ->
                                lines.get(i)
                                        .matches("public .*\\b(class|record|interface|enum)\\b.*"))
                        .findFirst();
        return type.isPresent()
                && lines.subList(0, type.getAsInt()).stream()
                        .noneMatch(line -> line.startsWith("/**"));
    }

    private static Stream<String> lines(Path file, Predicate<String> wrong) {
        var lines = Texts.lines(file);
        return IntStream.range(0, lines.size())
                .filter(i -> wrong.test(lines.get(i)))
                .mapToObj(i -> file + ":" + (i + 1) + " " + lines.get(i).strip());
    }
}
