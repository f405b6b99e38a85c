package org.shouwang.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.shouwang.policy.parameter.ParameterDeclaration;

/**
 * Every shipped pack can be loaded, and every case that a policy officer signed comes out as
 * signed.
 */
class PacksTest {

    private static final Path PACKS = Path.of("../packs");

    @TestFactory
    Stream<DynamicContainer> every_signed_case_comes_out_as_signed() throws IOException {
        return ids().stream().map(id -> Packs.load(PACKS, id)).map(PacksTest::cases);
    }

    private static DynamicContainer cases(Pack pack) {
        var runner = new CaseRunner(pack);
        return DynamicContainer.dynamicContainer(
                pack.id(),
                pack.cases().stream()
                        .map(signed ->
                                DynamicTest.dynamicTest(
                                        signed.name(),
                                        () ->
                                                assertThat(runner.failures(signed))
                                                        .as(signed.position().toString())
                                                        .isEmpty())));
    }

    /**
     * The examples worked by hand before there was a program. A case that walks one begins with its
     * number.
     */
    @Test
    void each_of_the_22_worked_examples_is_a_case() throws IOException {
        var numbers =
                ids().stream()
                        .flatMap(id -> Packs.load(PACKS, id).cases().stream())
                        .map(signed -> signed.name().split(" ", 2)[0])
                        .collect(Collectors.toSet());

        assertThat(numbers)
                .containsAll(IntStream.rangeClosed(1, 22).mapToObj(i -> "B" + i).toList());
    }

    @Test
    void every_rule_with_law_of_its_own_place_is_touched_by_a_case() throws IOException {
        for (var id : ids()) {
            var pack = Packs.load(PACKS, id);
            var expected =
                    pack.cases().stream()
                            .flatMap(signed -> signed.expectations().stream())
                            .map(Case.Expectation::definition)
                            .toList();

            assertThat(pack.policy().rules())
                    .allSatisfy(rule ->
                            assertThat(expected)
                                    .as("%s of %s", rule.id(), id)
                                    .contains(rule.result().name()));
        }
    }

    @Test
    void every_rule_and_every_number_cites_a_document_that_the_pack_lists() throws IOException {
        for (var id : ids()) {
            var pack = Packs.load(PACKS, id);

            assertThat(pack.policy().rules())
                    .allSatisfy(rule -> {
                        assertThat(pack.document(rule.basis().document()))
                                .as(rule.id())
                                .isPresent();
                        assertThat(rule.basis().article()).as(rule.id()).isNotBlank();
                    });
            assertThat(pack.parameters().all())
                    .flatMap(ParameterDeclaration::values)
                    .allSatisfy(value -> {
                        assertThat(pack.document(value.document()))
                                .as(value.toString())
                                .isPresent();
                        assertThat(value.article()).as(value.toString()).isNotBlank();
                    });
        }
    }

    private static List<String> ids() throws IOException {
        try (var folders = Files.list(PACKS)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pack.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
