package org.shouwang.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Whoever operates the server finds every setting, and its true default, in docs/operating.md. */
class SettingsTest {

    private static final Pattern ROW =
            Pattern.compile("\\| `(shouwang\\.[a-z.-]+)` \\| `?([^|`]*)`? \\|.*");
    private static final Pattern HUMP = Pattern.compile("([a-z])([A-Z])");

    private record Setting(String name, List<String> defaults) {}

    @Test
    void docs_operating_lists_every_setting_and_no_other() throws IOException {
        assertThat(documented().map(row -> row[0]).toList())
                .containsExactlyInAnyOrderElementsOf(settings().map(Setting::name).toList());
    }

    @Test
    void the_defaults_in_docs_operating_are_those_of_the_code() throws IOException {
        var documented = documented().toList();

        assertThat(settings().filter(setting -> !setting.defaults().isEmpty()))
                .allSatisfy(setting ->
                        assertThat(documented)
                                .anySatisfy(row -> {
                                    assertThat(row[0]).isEqualTo(setting.name());
                                    assertThat(row[1].replace("(empty)", ""))
                                            .isEqualTo(setting.defaults().getFirst());
                                }));
    }

    private static Stream<String[]> documented() throws IOException {
        return Files.readAllLines(TestSettings.home().resolve("docs/operating.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> new String[] {row.group(1), row.group(2).strip()});
    }

    private static Stream<Setting> settings() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.shouwang.server")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                        .map(JavaClass::reflect)
                        .flatMap(SettingsTest::settings);
    }

    private static Stream<Setting> settings(Class<?> type) {
        var prefix =
                Objects.requireNonNull(type.getAnnotation(ConfigurationProperties.class)).value();
        var parameters = type.getDeclaredConstructors()[0].getParameters();
        return Arrays.stream(parameters)
                .map(parameter ->
                        new Setting(
                                prefix + "." + kebab(parameter.getName()),
                                Stream.ofNullable(parameter.getAnnotation(DefaultValue.class))
                                        .map(value -> String.join(",", value.value()))
                                        .toList()));
    }

    private static String kebab(String name) {
        return HUMP.matcher(name).replaceAll("$1-$2").toLowerCase(Locale.ROOT);
    }
}
