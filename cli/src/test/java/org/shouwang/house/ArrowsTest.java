package org.shouwang.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The arrows of ARCHITECTURE.md: every other one is forbidden. */
class ArrowsTest {

    private static final JavaClasses ALL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.shouwang");

    /** Built before this module, and not on its class path: nobody needs it. */
    private static final JavaClasses BENCH =
            new ClassFileImporter()
                    .importPath(
                            Path.of(
                                    System.getProperty("shouwang.home", ".."),
                                    "bench/target/classes"));

    @Test
    void the_policy_library_knows_the_jdk_and_two_file_formats_and_nobody_else() {
        classes()
                .that()
                .resideInAPackage("org.shouwang.policy..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.shouwang.policy..",
                        "java..",
                        "org.jspecify..",
                        "org.snakeyaml.engine..",
                        "org.apache.arrow.flatbuf..",
                        "com.google.flatbuffers..")
                .check(ALL);
    }

    @Test
    void the_linkage_library_knows_the_jdk_and_how_alike_words_are() {
        classes()
                .that()
                .resideInAPackage("org.shouwang.linkage..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.shouwang.linkage..",
                        "java..",
                        "org.jspecify..",
                        "org.apache.commons.text..")
                .check(ALL);
    }

    @Test
    void in_the_server_only_the_matching_of_answers_asks_who_is_whom() {
        noClasses()
                .that()
                .resideInAPackage("org.shouwang.server..")
                .and()
                .resideOutsideOfPackage("org.shouwang.server.verification.matching..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.shouwang.linkage..")
                .check(ALL);
    }

    @Test
    void only_the_arrow_package_knows_how_column_files_are_laid_out() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.shouwang.policy.arrow..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.arrow..", "com.google.flatbuffers..")
                .check(ALL);
    }

    @Test
    void the_arrow_package_knows_nothing_of_policies() {
        classes()
                .that()
                .resideInAPackage("org.shouwang.policy.arrow..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.shouwang.policy.arrow..",
                        "java..",
                        "org.jspecify..",
                        "org.apache.arrow.flatbuf..",
                        "com.google.flatbuffers..")
                .check(ALL);
    }

    @Test
    void nobody_knows_the_command_line() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.shouwang.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.shouwang.cli..")
                .check(ALL);
    }

    @Test
    void the_bench_knows_the_policy_library_and_nobody_knows_the_bench() {
        noClasses()
                .that()
                .resideInAPackage("org.shouwang.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.shouwang.server..", "org.shouwang.cli..")
                .check(BENCH);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.shouwang.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.shouwang.bench..", "org.duckdb..")
                .check(ALL);
    }

    @Test
    void the_command_line_uses_the_server_only_to_start_it() {
        noClasses()
                .that()
                .resideInAPackage("org.shouwang.cli..")
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe(
                                "the server, other than its start",
                                used ->
                                        used.getPackageName().startsWith("org.shouwang.server")
                                                && !used.getFullName()
                                                        .equals(
                                                                "org.shouwang.server.ShouwangServer")))
                .check(ALL);
    }

    @Test
    void only_the_serve_package_starts_the_server() {
        noClasses()
                .that()
                .resideInAPackage("org.shouwang.cli..")
                .and()
                .resideOutsideOfPackage("org.shouwang.cli.serve")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.shouwang.server..", "org.springframework..")
                .check(ALL);
    }

    @Test
    void inside_the_policy_library_the_graph_is_the_ground() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.shouwang.policy.graph..", "org.shouwang.policy.catalogue..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.shouwang.policy.language..",
                        "org.shouwang.policy.parameter..",
                        "org.shouwang.policy.household..",
                        "org.shouwang.policy.columnar..",
                        "org.shouwang.policy.explanation..",
                        "org.shouwang.policy.pack..")
                .check(ALL);
    }

    @Test
    void the_rules_do_not_know_what_time_it_is() {
        noClasses()
                .that()
                .resideInAPackage("org.shouwang.policy..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(ALL);
    }

    @Test
    void outside_the_command_line_nobody_writes_to_the_terminal() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.shouwang.cli..", "org.shouwang.bench..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(ALL);
    }
}
