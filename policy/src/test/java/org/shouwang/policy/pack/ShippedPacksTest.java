package org.shouwang.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The packs that come with Shouwang load without a problem, and their signed cases come out as
 * signed.
 */
class ShippedPacksTest {

    private static final Path PACKS = Path.of(System.getProperty("shouwang.home", ".."), "packs");

    @ParameterizedTest
    @ValueSource(strings = {"national", "taiyuan-2016", "kunshan-2020", "hubei-2020"})
    void signed_cases_come_out_as_signed(String id) {
        var pack = Packs.load(PACKS, id);

        assertThat(new CaseRunner(pack).failures()).isEmpty();
    }
}
