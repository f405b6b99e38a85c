package org.shouwang.server.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;

/** The places of the national pack are there after the first start. */
@ServerTest
class RegionsTest {

    private final Regions regions;
    private final TestServer server;

    RegionsTest(Regions regions, TestServer server) {
        this.regions = regions;
        this.server = server;
    }

    @Test
    void the_nation_has_its_provinces() {
        assertThat(regions.children(RegionCode.NATION))
                .hasSize(34)
                .allMatch(region -> region.level() == RegionLevel.PROVINCE);
    }

    @Test
    void a_township_is_found_with_the_places_it_lies_in() {
        assertThat(regions.place(new RegionCode("140122100")).path())
                .extracting(Place.Named::name)
                .containsExactly("山西省", "太原市", "阳曲县", "黄寨镇");
    }

    @Test
    void a_place_that_is_not_in_the_tree_is_not_there_and_shown_as_its_code() {
        assertThat(regions.exists(new RegionCode("999999"))).isFalse();
        assertThat(regions.place(new RegionCode("999999")).name()).isEqualTo("999999");
    }

    @Test
    void inside_a_county_are_its_townships_and_villages_and_nothing_of_the_next() {
        assertThat(regions.inside(new RegionCode("140122")))
                .hasSizeGreaterThan(100)
                .allMatch(region -> region.code().value().startsWith("140122"));
    }

    @Test
    void whoever_is_signed_in_walks_the_tree() {
        var answer = server.get(Officer.ZHENG, "/regions/140123");

        assertThat(answer).bodyJson().extractingPath("$.name").isEqualTo("娄烦县");
        assertThat(answer).bodyJson().extractingPath("$.children[0].level").isEqualTo("TOWNSHIP");
        assertThat(server.get(Officer.ZHENG, "/regions/999999")).hasStatus(404);
        assertThat(server.get(Officer.ZHENG, "/regions"))
                .bodyJson()
                .extractingPath("$.children")
                .asArray()
                .hasSize(34);
    }
}
