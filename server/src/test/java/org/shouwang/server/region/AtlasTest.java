package org.shouwang.server.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The maps of all days. The places here are invented. */
class AtlasTest {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final String ACT = "某政函〔2021〕1号";

    /** 甲县 with two townships of two villages each, and 乙县 with one. */
    private final List<String[]> shipped =
            List.of(
                    new String[] {"99", "某省"},
                    new String[] {"9901", "某市"},
                    new String[] {"990121", "甲县"},
                    new String[] {"990121100", "东镇"},
                    new String[] {"990121100200", "一村"},
                    new String[] {"990121100201", "二村"},
                    new String[] {"990121200", "西乡"},
                    new String[] {"990121200200", "三村"},
                    new String[] {"990121200201", "四村"},
                    new String[] {"990122", "乙县"},
                    new String[] {"990122100", "南镇"},
                    new String[] {"990122100200", "五村"});

    private Atlas with(Change... changes) {
        return with(List.of(changes));
    }

    private Atlas with(List<Change> changes) {
        var names = new TreeMap<RegionCode, String>();
        shipped.forEach(place -> names.put(code(place[0]), place[1]));
        return new Atlas(names, changes);
    }

    private static RegionCode code(String digits) {
        return new RegionCode(digits);
    }

    private static Change change(String kind, String from, String to, String toName) {
        return new Change(DAY, Change.Kind.valueOf(kind), code(from), "", code(to), toName, ACT);
    }

    @Test
    void another_name_holds_from_its_day_on() {
        var atlas =
                with(
                        new Change(
                                DAY,
                                Change.Kind.RENAME,
                                code("990121100"),
                                "东镇",
                                code("990121100"),
                                "东关镇",
                                ACT));

        assertThat(atlas.name(code("990121100"), BEFORE)).contains("东镇");
        assertThat(atlas.name(code("990121100"), DAY)).contains("东关镇");
        assertThat(atlas.at(code("990121100200"), DAY)).isEqualTo(code("990121100200"));
    }

    @Test
    void whatever_lies_in_a_place_that_gets_another_code_goes_with_it() {
        var atlas = with(change("RECODE", "990121", "990181", "甲市"));

        assertThat(atlas.at(code("990121100200"), BEFORE)).isEqualTo(code("990121100200"));
        assertThat(atlas.at(code("990121100200"), DAY)).isEqualTo(code("990181100200"));
        assertThat(atlas.at(code("990181100200"), BEFORE)).isEqualTo(code("990121100200"));
        assertThat(atlas.name(code("990181100200"), DAY)).contains("一村");
        assertThat(atlas.isThere(code("990121"), BEFORE)).isTrue();
        assertThat(atlas.isThere(code("990121"), DAY)).isFalse();
        assertThat(atlas.isThere(code("990181"), BEFORE)).isFalse();
        assertThat(atlas.isThere(code("990181"), DAY)).isTrue();
        assertThat(atlas.first(code("990181100200"))).isEqualTo(code("990121100200"));
    }

    @Test
    void a_map_drawn_after_the_change_knows_the_places_before_it() {
        var atlas =
                with(
                        new Change(
                                DAY,
                                Change.Kind.RECODE,
                                code("990199"),
                                "旧县",
                                code("990122"),
                                "乙县",
                                ACT));

        assertThat(atlas.isThere(code("990199100200"), BEFORE)).isTrue();
        assertThat(atlas.name(code("990199100200"), BEFORE)).contains("五村");
        assertThat(atlas.at(code("990199100200"), DAY)).isEqualTo(code("990122100200"));
    }

    @Test
    void two_villages_become_one_and_the_past_still_has_two() {
        var atlas = with(change("MERGE", "990121100201", "990121100200", ""));

        assertThat(atlas.at(code("990121100201"), BEFORE)).isEqualTo(code("990121100201"));
        assertThat(atlas.at(code("990121100201"), DAY)).isEqualTo(code("990121100200"));
        assertThat(atlas.at(code("990121100200"), BEFORE)).isEqualTo(code("990121100200"));
        assertThat(atlas.reach(code("990121100200"), DAY).contains(code("990121100201"))).isTrue();
        assertThat(atlas.reach(code("990121100200"), BEFORE).contains(code("990121100201")))
                .isFalse();
    }

    @Test
    void an_officer_of_a_place_with_a_new_code_sees_the_same_families_under_both() {
        var scope = with(change("RECODE", "990121", "990181", "甲市")).given(code("990121"), BEFORE);

        assertThat(scope.contains(code("990121100200"))).isTrue();
        assertThat(scope.contains(code("990181100200"))).isTrue();
        assertThat(scope.contains(code("990122100200"))).isFalse();
    }

    @Test
    void what_is_merged_into_a_place_is_seen_by_who_was_given_the_place_after_that() {
        var atlas =
                with(
                        change("MERGE", "990121200", "990121100", ""),
                        change("RECODE", "990121200200", "990121100300", "三村"),
                        change("RECODE", "990121200201", "990121100301", "四村"));
        var before = atlas.given(code("990121100"), BEFORE);
        var after = atlas.given(code("990121100"), DAY);
        var gone = atlas.given(code("990121200"), BEFORE);

        assertThat(before.contains(code("990121100200"))).isTrue();
        assertThat(before.contains(code("990121200200"))).isFalse();
        assertThat(before.contains(code("990121100300"))).isFalse();
        assertThat(after.contains(code("990121200200"))).isTrue();
        assertThat(after.contains(code("990121100300"))).isTrue();
        assertThat(gone.contains(code("990121200200"))).isTrue();
        assertThat(gone.contains(code("990121100300"))).isTrue();
        assertThat(gone.contains(code("990121100200"))).isFalse();
        assertThat(atlas.given(code("990121200"), DAY)).isEqualTo(gone);
    }

    @Test
    void a_county_made_of_parts_of_two_is_nobodys_who_had_one_of_them() {
        var atlas =
                with(
                        change("SPLIT", "990121", "990183", "丙区"),
                        change("SPLIT", "990122", "990183", "丙区"),
                        change("RECODE", "990121200", "990183200", "西乡"),
                        change("RECODE", "990122100", "990183100", "南镇"));

        var first = atlas.given(code("990121"), BEFORE);
        assertThat(first.contains(code("990183200200"))).isTrue();
        assertThat(first.contains(code("990183100200"))).isFalse();
        assertThat(first.contains(code("990183900900"))).isFalse();
        assertThat(atlas.at(code("990183900"), BEFORE)).isEqualTo(code("9901"));
        assertThat(atlas.reach(code("990183"), DAY).contains(code("990121200200"))).isTrue();
        assertThat(atlas.reach(code("990121"), DAY).contains(code("990121200200"))).isFalse();
        assertThat(atlas.reach(code("990121"), BEFORE).contains(code("990183200200"))).isTrue();
    }

    @Test
    void a_new_village_with_a_local_code_is_no_place_before_its_day() {
        var atlas =
                with(
                        change("NEW", "", "990121100900", "新村社区"),
                        new Change(
                                DAY.plusYears(1),
                                Change.Kind.RECODE,
                                code("990121100900"),
                                "新村社区",
                                code("990121100005"),
                                "新村社区",
                                ACT));

        assertThat(atlas.isThere(code("990121100900"), BEFORE)).isFalse();
        assertThat(atlas.isThere(code("990121100900"), DAY)).isTrue();
        assertThat(atlas.at(code("990121100900"), BEFORE)).isEqualTo(code("990121100"));
        assertThat(atlas.at(code("990121100900"), DAY.plusYears(1)))
                .isEqualTo(code("990121100005"));
        assertThat(atlas.first(code("990121100005"))).isEqualTo(code("990121100900"));
        assertThat(atlas.given(code("990121100"), BEFORE).contains(code("990121100900"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void on_every_day_each_code_lies_in_one_township_and_nobody_gains_without_an_act(long seed) {
        var dice = new Random(seed);
        var villages = new HashSet<RegionCode>();
        var changes = randomChanges(dice, villages);
        var atlas = with(changes);
        var townships = List.of("990121100", "990121200", "990122100");

        for (int year = 2009; year <= 2022; year++) {
            var day = LocalDate.of(year, 1, 1);
            for (var village : villages) {
                var there = atlas.at(village, day);
                assertThat(atlas.isThere(there, day)).as("%s on %s", village, day).isTrue();
                assertThat(townships)
                        .as("%s on %s with seed %d", village, day, seed)
                        .filteredOn(one -> atlas.reach(code(one), day).contains(village))
                        .isEqualTo(
                                townships.stream()
                                        .filter(one -> code(one).contains(there))
                                        .toList());
            }
            for (var township : townships) {
                assertNothingGained(atlas, code(township), day, villages);
            }
        }
    }

    /**
     * Whoever was given a place sees what lay in it then; what was there then and elsewhere, not.
     */
    private static void assertNothingGained(
            Atlas atlas, RegionCode township, LocalDate day, Set<RegionCode> villages) {
        var scope = atlas.given(township, day);
        for (var village : villages) {
            if (!day.isBefore(atlas.begin(village))) {
                assertThat(scope.contains(village))
                        .as("%s given %s on %s", village, township, day)
                        .isEqualTo(township.contains(atlas.at(village, day)));
            }
        }
    }

    /** One village of today is moved or merged into another township each year. */
    private List<Change> randomChanges(Random dice, Set<RegionCode> villages) {
        var now = new ArrayList<RegionCode>();
        shipped.stream()
                .map(place -> code(place[0]))
                .filter(place -> place.level() == RegionLevel.VILLAGE)
                .forEach(now::add);
        villages.addAll(now);
        var townships = List.of("990121100", "990121200", "990122100");
        var changes = new ArrayList<Change>();
        for (int i = 0; i < 10; i++) {
            var day = LocalDate.of(2010 + i, 1 + dice.nextInt(12), 1 + dice.nextInt(28));
            var from = now.get(dice.nextInt(now.size()));
            boolean merges = now.size() > 2 && dice.nextBoolean();
            now.remove(from);
            var to =
                    merges
                            ? now.get(dice.nextInt(now.size()))
                            : code(townships.get(dice.nextInt(3)) + (700 + i));
            changes.add(
                    new Change(
                            day,
                            merges ? Change.Kind.MERGE : Change.Kind.RECODE,
                            from,
                            "",
                            to,
                            merges ? "" : "改码村" + i,
                            ACT));
            if (!merges) {
                now.add(to);
                villages.add(to);
            }
        }
        return changes;
    }
}
