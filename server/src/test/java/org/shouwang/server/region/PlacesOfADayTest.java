package org.shouwang.server.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.TwoCounties.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.registry.Yangqu;
import org.shouwang.server.registry.intake.Desk;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What officers see, count and bring in when places change. */
@ServerTest
@Import(Desk.class)
class PlacesOfADayTest {

    private final Desk desk;
    private final TestServer server;
    private final Regions regions;

    PlacesOfADayTest(Desk desk, TestServer server, Regions regions) {
        this.desk = desk;
        this.server = server;
        this.regions = regions;
    }

    @BeforeEach
    void one_household_in_each_of_two_townships() {
        server.begin();
        forget();
        take("东户", "140122100001", "2020-01-01");
        take("西户", "140122101200", "2020-01-01");
    }

    @AfterEach
    void forget() {
        server.owner().sql("delete from region.change").update();
        regions.read();
    }

    /** The township of 西户 is merged into that of 东户, and its village gets a code there. */
    private void merge(String day) {
        change(day, "MERGE", "140122101", "140122100", "");
        change(day, "RECODE", "140122101200", "140122100290", "并入村");
    }

    private void change(String day, String kind, String from, String to, String name) {
        server.owner()
                .sql(
                        """
                        insert into region.change (day, kind, from_code, from_name, to_code, to_name, document, origin)
                        values (cast(:day as date), :kind, :from, '', :to, :name, '某政函〔2021〕1号', 'test')
                        """)
                .param("day", day)
                .param("kind", kind)
                .param("from", from)
                .param("to", to)
                .param("name", name)
                .update();
        regions.read();
    }

    private void take(String household, String village, String day) {
        desk.take(
                Officer.LI,
                Yangqu.empty()
                        .household("%s,%s,%s,入户走访,是".formatted(household, village, day))
                        .person(
                                "%1$s,%1$s1,王明,无,,本人或户主,男,1975-01-01,,,,%2$s,入户走访,,是"
                                        .formatted(household, day)));
    }

    private List<String> seenBy(Officer officer) {
        return read(server.get(officer, "/households"), "$.items[*].number");
    }

    private void given(Officer officer, String day) {
        server.owner()
                .sql("update access.post set since = cast(:day as date) where account = :account")
                .param("day", day)
                .param("account", officer.account())
                .update();
    }

    @Test
    void after_a_merger_the_officer_of_the_township_that_is_no_more_still_sees_her_households() {
        given(Officer.QIAN, "2020-12-31");
        given(Officer.ZHAO, "2020-12-31");

        merge("2021-01-01");

        assertThat(seenBy(Officer.QIAN)).containsExactly("西户");
        assertThat(seenBy(Officer.ZHAO)).containsExactly("东户");
        assertThat(seenBy(Officer.SUN)).containsExactlyInAnyOrder("东户", "西户");
        assertThat(seenBy(Officer.FENG)).isEmpty();
    }

    @Test
    void whoever_is_given_the_merged_township_sees_both() {
        given(Officer.ZHAO, "2021-01-01");

        merge("2021-01-01");

        assertThat(seenBy(Officer.ZHAO)).containsExactlyInAnyOrder("东户", "西户");
    }

    @Test
    void the_officers_of_a_county_with_a_new_code_see_what_they_saw() {
        given(Officer.SUN, "2020-12-31");

        change("2021-01-01", "RECODE", "140122", "140189", "阳曲区");

        assertThat(seenBy(Officer.SUN)).containsExactlyInAnyOrder("东户", "西户");
        assertThat(read(server.get(Officer.SUN, "/households"), "$.items[0].place.code").toString())
                .startsWith("140189");
        assertThat(seenBy(Officer.FENG)).isEmpty();
    }

    @Test
    void figures_of_a_past_day_are_those_of_the_map_of_that_day() {
        merge("2021-01-01");

        assertThat(households("2020-12-31"))
                .containsEntry("140122100", 1)
                .containsEntry("140122101", 1);
        assertThat(households("2021-01-01"))
                .containsEntry("140122100", 2)
                .doesNotContainKey("140122101");
        assertThat(total("2020-12-31")).isEqualTo(2).isEqualTo(total("2021-01-01"));
    }

    private Map<String, Integer> households(String day) {
        var figures = server.get(Officer.SUN, "/figures?place=140122&day={day}", day);
        List<String> places = read(figures, "$.rows[*].place.code");
        List<Integer> counts = read(figures, "$.rows[*].households");
        var households = new HashMap<String, Integer>();
        for (int i = 0; i < places.size(); i++) {
            households.put(places.get(i), counts.get(i));
        }
        return households;
    }

    private int total(String day) {
        return read(
                server.get(Officer.SUN, "/figures?place=140122&day={day}", day),
                "$.total.households");
    }

    @Test
    void a_village_is_taken_by_its_code_of_that_day_by_its_new_one_and_by_its_old_one() {
        merge("2021-01-01");

        take("新户", "140122100290", "2021-06-01");
        take("旧码户", "140122101200", "2021-06-01");
        take("旧数据户", "140122100290", "2020-06-01");

        List<String> places = read(server.get(Officer.SUN, "/households"), "$.items[*].place.code");
        assertThat(places).hasSize(5).filteredOn("140122100290"::equals).hasSize(4);
        assertThat(seenBy(Officer.QIAN)).doesNotContain("东户").contains("西户", "新户");
    }

    @Test
    void a_household_on_file_under_the_old_code_is_found_by_the_new_one() {
        merge("2021-01-01");

        take("西户", "140122100290", "2021-06-01");

        assertThat(seenBy(Officer.SUN)).containsExactlyInAnyOrder("东户", "西户");
    }

    @Test
    void books_are_compared_where_the_files_are_seen_and_nowhere_else() {
        given(Officer.ZHAO, "2020-12-31");

        merge("2021-01-01");

        assertThat(compare(Officer.ZHAO, "140122100001")).hasStatus(202);
        assertThat(compare(Officer.ZHAO, "140122100290")).hasStatus(404);
        assertThat(compare(Officer.ZHAO, "140122100999")).hasStatus(404);
        assertThat(compare(Officer.SUN, "140122100290")).hasStatus(202);
    }

    private MvcTestResult compare(Officer officer, String place) {
        return server.post(officer, "/books/consistency", "{\"place\":\"%s\"}".formatted(place));
    }
}
