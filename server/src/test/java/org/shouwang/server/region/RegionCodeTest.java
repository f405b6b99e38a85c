package org.shouwang.server.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A code tells where a place lies, and its scope is exactly what lies in it. */
class RegionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "'', NATION, ''",
        "14, PROVINCE, ''",
        "1401, CITY, 14",
        "140122, COUNTY, 1401",
        "140122100, TOWNSHIP, 140122",
        "140122100001, VILLAGE, 140122100"
    })
    void the_length_tells_the_level_and_the_place_above(
            String code, RegionLevel level, String parent) {
        assertThat(new RegionCode(code).level()).isEqualTo(level);
        assertThat(new RegionCode(code).parent()).isEqualTo(new RegionCode(parent));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "140",
                "14012",
                "1401221000",
                "14012210000a",
                "1401221000011",
                "１４",
                "-1",
                " 14"
            })
    void what_is_no_code_is_refused(String text) {
        assertThat(RegionCode.parse(text)).isEmpty();
        assertThatThrownBy(() -> new RegionCode(text)).hasMessageContaining(text);
    }

    @Test
    void a_place_contains_itself_and_what_lies_in_it() {
        var county = new RegionCode("140122");

        assertThat(county.contains(county)).isTrue();
        assertThat(county.contains(new RegionCode("140122100"))).isTrue();
        assertThat(county.contains(new RegionCode("140123"))).isFalse();
        assertThat(county.contains(county.parent())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"140122, 140122, 140123", "140129, 140129, 14012:", "99, 99, 9:", "'', '', :"})
    void a_scope_ends_before_the_next_code(String code, String from, String to) {
        assertThat(new RegionCode(code).scope()).isEqualTo(new Scope(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "14", "1401", "140129", "140129100", "999999999999"})
    void a_scope_contains_what_its_place_contains(String code) {
        var place = new RegionCode(code);

        for (var other :
                new String[] {
                    "", "14", "1401", "140129", "140129100", "140130", "15", "999999999999"
                }) {
            assertThat(place.scope().contains(new RegionCode(other)))
                    .as("%s in %s", other, code)
                    .isEqualTo(place.contains(new RegionCode(other)));
        }
    }

    @Test
    void nobodys_scope_contains_nothing() {
        assertThat(Scope.NONE.contains(RegionCode.NATION)).isFalse();
        assertThat(Scope.NONE.contains(new RegionCode("14"))).isFalse();
    }
}
