package org.shouwang.server.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.Officer.CHEN;
import static org.shouwang.server.Officer.LI;
import static org.shouwang.server.Officer.SUN;
import static org.shouwang.server.Officer.ZHAO;
import static org.shouwang.server.Officer.ZHENG;
import static org.shouwang.server.TwoCounties.read;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.shouwang.server.registry.Yangqu;
import org.shouwang.server.registry.intake.Desk;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A resettlement site has no code yet, and its families have to be on file today. */
@ServerTest
@Import(Desk.class)
class TemporaryCodesTest {

    private static final String TOWNSHIP = "140122100";
    private static final String FIRST = "140122100900";

    private final Desk desk;
    private final TestServer server;
    private final Regions regions;

    TemporaryCodesTest(Desk desk, TestServer server, Regions regions) {
        this.desk = desk;
        this.server = server;
        this.regions = regions;
    }

    @BeforeEach
    void noTemporaryCodes() {
        server.begin();
        forget();
    }

    @AfterEach
    void forget() {
        server.owner().sql("delete from region.change").update();
        regions.read();
    }

    @Test
    void a_place_gets_the_next_free_code_and_files_are_kept_there_at_once() {
        assertThat(add(LI, TOWNSHIP, "安置点")).hasStatus(201);
        assertThat(add(LI, TOWNSHIP, "新村")).hasStatus(201);

        assertThat(codes(ZHAO)).containsExactly(FIRST, "140122100901");
        take(FIRST, "2020-06-01");
        assertThat(placeOfFile()).containsExactly(FIRST);
        assertThat(read(server.get(ZHENG, "/regions/{code}", FIRST), "$.name").toString())
                .isEqualTo("安置点");
        assertThat(server.get(ZHENG, "/temporary-codes")).hasStatus(403);
    }

    @Test
    void its_files_go_over_to_the_official_code_on_the_day() {
        add(LI, TOWNSHIP, "安置点");
        take(FIRST, "2020-06-01");

        assertThat(end(LI, "140122100250", "2021-01-01")).hasStatus(204);

        assertThat(placeOfFile()).containsExactly("140122100250");
        assertThat(regions.at(new RegionCode(FIRST), LocalDate.of(2020, 12, 31)))
                .isEqualTo(new RegionCode(FIRST));
        var ended = server.get(LI, "/temporary-codes");
        assertThat(TwoCodes.of(ended)).isEqualTo(new TwoCodes("2021-01-01", "140122100250"));
        assertThat(end(LI, "140122100251", "2022-01-01")).hasStatus(409);
    }

    @Test
    void it_may_become_a_part_of_a_village_that_is_there() {
        add(LI, TOWNSHIP, "安置点");
        take(FIRST, "2020-06-01");

        assertThat(end(LI, "140122100001", "2021-01-01")).hasStatus(204);

        assertThat(placeOfFile()).containsExactly("140122100001");
    }

    @Test
    void a_number_that_was_used_is_never_given_again() {
        add(LI, TOWNSHIP, "安置点");
        end(LI, "140122100001", "2021-01-01");
        add(LI, TOWNSHIP, "另一处");

        assertThat(codes(LI)).containsExactly(FIRST, "140122100901");
    }

    @Test
    void nobody_of_another_county_gives_or_ends_one_and_a_township_only_looks() {
        assertThat(add(CHEN, TOWNSHIP, "不应成功")).hasStatus(404);
        assertThat(add(ZHAO, TOWNSHIP, "不应成功")).hasStatus(403);
        add(LI, TOWNSHIP, "安置点");
        assertThat(end(CHEN, "140123100001", "2021-01-01")).hasStatus(404);
        assertThat(codes(CHEN)).isEmpty();
        assertThat(codes(SUN)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "place":"140122100"       | "place":"140122100001"    | /place
                    "name":"安置点"           | "name":" "                | /name
                    "document":"阳政〔2020〕1号" | "document":""          | /document
                    """)
    void what_is_missing_or_wrong_is_told_with_its_field(
            String text, String instead, String pointer) {
        var refused =
                server.post(LI, "/temporary-codes", json(TOWNSHIP, "安置点").replace(text, instead));

        assertThat(refused).hasStatus(400);
        assertThat(TwoCounties.<List<String>>read(refused, "$.errors[*].pointer"))
                .containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "140122100900, 2021-01-01, /into",
        "140122101, 2021-01-01, /into",
        "140123100001, 2021-01-01, /into",
        "140122100250, 2020-05-01, /on"
    })
    void an_end_leads_to_another_place_of_the_same_level_here_and_after_the_beginning(
            String into, String on, String pointer) {
        add(LI, TOWNSHIP, "安置点");

        var refused = end(LI, into, on);

        assertThat(refused).hasStatus(400);
        assertThat(TwoCounties.<List<String>>read(refused, "$.errors[*].pointer"))
                .containsExactly(pointer);
    }

    /** When and into what the first code ended. */
    private record TwoCodes(String end, String successor) {

        static TwoCodes of(MvcTestResult codes) {
            return new TwoCodes(read(codes, "$[0].end"), read(codes, "$[0].successor"));
        }
    }

    private MvcTestResult add(Officer officer, String above, String name) {
        return server.post(officer, "/temporary-codes", json(above, name));
    }

    private static String json(String above, String name) {
        return """
        {"place":"%s","name":"%s","since":"2020-05-01","document":"阳政〔2020〕1号"}
        """
                .formatted(above, name);
    }

    private MvcTestResult end(Officer officer, String into, String on) {
        return server.post(
                officer,
                "/temporary-codes/{code}/end",
                "{\"into\":\"%s\",\"on\":\"%s\",\"document\":\"阳政〔2021〕2号\"}".formatted(into, on),
                FIRST);
    }

    private List<String> codes(Officer officer) {
        return read(server.get(officer, "/temporary-codes"), "$[*].code");
    }

    private void take(String village, String day) {
        desk.take(
                LI,
                Yangqu.empty()
                        .household("安置户,%s,%s,入户走访,是".formatted(village, day))
                        .person("安置户,安置户1,王明,无,,本人或户主,男,1975-01-01,,,,%s,入户走访,,是".formatted(day)));
    }

    private List<String> placeOfFile() {
        return read(server.get(ZHAO, "/households?q={q}", "安置户"), "$.items[*].place.code");
    }
}
