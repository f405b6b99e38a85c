package org.shouwang.server.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.Officer.WANG;
import static org.shouwang.server.Officer.WU;
import static org.shouwang.server.Officer.ZHAO;
import static org.shouwang.server.Officer.ZHOU;
import static org.shouwang.server.TwoCounties.YANGQU_VILLAGE;
import static org.shouwang.server.TwoCounties.body;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An officer tries a pack on a family; nothing of it stays, and nothing masked comes out. */
@ServerTest
class TryTest {

    @Autowired private TestServer server;

    @Test
    void a_made_up_family_is_answered_with_sentence_steps_and_trace() {
        var trial = made("319.99");

        assertThat(topUp(trial)).isEqualTo("0.01");
        assertThat(TwoCounties.<List<String>>read(trial, rule() + ".sentence.zh").getFirst())
                .contains("319.99");
        assertThat(body(trial)).contains("\"steps\"", "\"trace\"", "一(三)");
        assertThat(TwoCounties.<List<String>>read(made("320"), rule() + ".outcome"))
                .containsExactly("NO");
    }

    private MvcTestResult made(String wage) {
        return server.post(
                ZHAO,
                "/packs/taiyuan-2016/try",
                """
                {"place":"%s","day":"2016-06-01","units":[0],"said":[
                {"level":"PERSON","subject":0,"fact":"monthly_wage","value":"%s"},
                {"level":"PERSON","subject":0,"fact":"monthly_business_income","value":"0"},
                {"level":"PERSON","subject":0,"fact":"monthly_property_income","value":"0"},
                {"level":"PERSON","subject":0,"fact":"monthly_transfer_income","value":"0"},
                {"level":"HOUSEHOLD","subject":0,"fact":"local_rural_hukou","value":"是"},
                {"level":"HOUSEHOLD","subject":0,"fact":"property_accepted","value":"是"}
                ]}
                """
                        .formatted(YANGQU_VILLAGE, wage));
    }

    @Test
    void a_household_of_the_register_is_tried_otherwise_and_stays_as_it_was() {
        var household = household("try-file");
        var raised =
                server.post(
                        ZHAO,
                        "/packs/taiyuan-2016/try",
                        """
                        {"household":"%s","day":"2016-06-01",
                         "said":[{"level":"PERSON","subject":0,"fact":"monthly_wage","value":"500"}]}
                        """
                                .formatted(household));

        assertThat(topUp(raised)).isEqualTo("140.00");
        var asItIs = server.get(ZHAO, "/households/{id}/results?day=2016-06-01", household);
        assertThat(topUp(asItIs)).isEqualTo("340.00");
        assertThat(body(server.get(ZHOU, "/audit"))).contains("household.tried");
    }

    @Test
    void the_form_of_a_real_household_masks_names_and_birth_dates() {
        var form =
                body(
                        server.get(
                                ZHAO,
                                "/packs/taiyuan-2016/trial?household={id}&day=2016-06-01",
                                household("try-masked")));

        assertThat(form).contains("王*山", "1970-**-**", "300.00");
        assertThat(form).doesNotContain("王大山", "1970-01-01");
    }

    @Test
    void a_household_of_another_county_cannot_be_tried() {
        var household = household("try-other");

        assertThat(server.get(WANG, "/packs/taiyuan-2016/trial?household={id}", household))
                .hasStatus(404);
        assertThat(
                        server.post(
                                WANG,
                                "/packs/taiyuan-2016/try",
                                "{\"household\":\"%s\"}".formatted(household)))
                .hasStatus(404);
        assertThat(server.get(WU, "/packs/taiyuan-2016/trial")).hasStatus(403);
    }

    @Test
    void a_signed_case_is_loaded_with_its_day_and_place() {
        var form = server.get(ZHAO, "/packs/taiyuan-2016/trial");
        var signed = TwoCounties.<String>read(form, "$.signed[0].name");

        var loaded = server.get(ZHAO, "/packs/taiyuan-2016/trial?signed={name}", signed);

        assertThat(TwoCounties.<List<Object>>read(loaded, "$.family.subjects")).isNotEmpty();
        assertThat(TwoCounties.<String>read(loaded, "$.family.day"))
                .isEqualTo(TwoCounties.<String>read(form, "$.signed[0].day"));
    }

    @Test
    void every_value_that_cannot_be_read_is_named() {
        var answer =
                server.post(
                        ZHAO,
                        "/packs/taiyuan-2016/try",
                        """
                        {"units":[0],"said":[{"level":"PERSON","subject":0,"fact":"monthly_wage","value":"很多"},
                                             {"level":"PERSON","subject":7,"fact":"monthly_wage","value":"1"},
                                             {"level":"PERSON","subject":0,"fact":"no_such_fact","value":"1"}]}
                        """);

        assertThat(answer).hasStatus(400);
        assertThat(TwoCounties.<List<String>>read(answer, "$.errors[*].pointer"))
                .containsExactly("/said/0/value", "/said/1", "/said/2");
    }

    private String household(String number) {
        new TwoCounties(server).couple(number, YANGQU_VILLAGE, "300").arrive();
        return TwoCounties.read(
                server.get(ZHAO, "/households?q={number}", number), "$.items[0].id");
    }

    private static String topUp(MvcTestResult answer) {
        return TwoCounties.<List<String>>read(answer, rule() + ".amount").getFirst();
    }

    private static String rule() {
        return "$.findings[?(@.rule == 'dibao_top_up')].subjects[0]";
    }
}
