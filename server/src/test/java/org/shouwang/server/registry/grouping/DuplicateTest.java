package org.shouwang.server.registry.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.registry.Yangqu;
import org.shouwang.server.registry.intake.Desk;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two entries that look alike: somebody says whether they are one person. */
@ServerTest
@Import(Desk.class)
class DuplicateTest {

    private final Desk desk;
    private final TestServer server;
    private final TwoFamilies families;

    DuplicateTest(Desk desk, TestServer server) {
        this.desk = desk;
        this.server = server;
        this.families = new TwoFamilies(server, desk);
        desk.take(
                Officer.LI,
                Yangqu.empty()
                        .household("H2,140122100001,2026-10-02,入户走访,否")
                        .person("H2,Q3,王小刚,无,,其他,男,1996-02-03,汉族,K2,U3,2026-10-02,入户走访,333,否"));
    }

    @Test
    void the_same_name_and_birth_is_asked_about_once() {
        assertThat(list(Officer.ZHAO)).bodyJson().extractingPath("$.items.length()").isEqualTo(1);

        assertThat(settle(Officer.ZHAO, false)).hasStatusOk();

        assertThat(list(Officer.ZHAO)).bodyJson().extractingPath("$.items.length()").isEqualTo(0);
        assertThat(settle(Officer.ZHAO, true)).hasStatus(409);
    }

    @Test
    void one_person_has_the_statements_of_both_entries_and_one_household() {
        assertThat(settle(Officer.ZHAO, true)).hasStatusOk();

        var file = server.get(Officer.ZHAO, "/households/{id}", families.wangs());
        assertThat(file)
                .bodyJson()
                .extractingPath(
                        "$.members[3].facts[?(@.fact == 'monthly_wage')].statements[*].value")
                .asArray()
                .containsExactlyInAnyOrder("0.00", "333.00");
        assertThat(families.people(families.zhangs())).containsExactly("Q1", "Q2");
        assertThat(families.history(families.zhangs()))
                .bodyJson()
                .extractingPath("$.events[0].kind")
                .isEqualTo("SAME_PERSON");
    }

    @Test
    void pages_follow_each_other_by_key_and_hold_each_pair_once() {
        twoMorePairs();
        var seen = new ArrayList<String>();
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            var page =
                    TwoFamilies.text(
                            server.get(
                                    Officer.ZHAO,
                                    "/duplicates?limit=1"
                                            + after.filter(key -> !key.isEmpty())
                                                    .map(key -> "&after=" + key)
                                                    .orElse("")));
            List<String> pairs = JsonPath.read(page, "$.items[*].second.number");
            assertThat(pairs).hasSize(1);
            seen.addAll(pairs);
            after = Optional.ofNullable(JsonPath.read(page, "$.next"));
        }

        assertThat(seen).hasSize(3).doesNotHaveDuplicates();
        assertThat(server.get(Officer.ZHAO, "/duplicates?after=x_y")).hasStatus(400);
    }

    private void twoMorePairs() {
        desk.take(
                Officer.LI,
                Yangqu.empty()
                        .household("H2,140122100001,2026-10-03,入户走访,否")
                        .person("H2,Q4,张建国,无,,其他,男,1968-01-01,汉族,K2,U3,2026-10-03,入户走访,0,否")
                        .person("H2,Q5,张小梅,无,,其他,女,1998-06-07,汉族,K2,U3,2026-10-03,入户走访,0,否"));
    }

    @Test
    void nobody_sees_or_settles_entries_of_another_place() {
        assertThat(list(Officer.QIAN)).bodyJson().extractingPath("$.items.length()").isEqualTo(0);
        assertThat(settle(Officer.QIAN, false)).hasStatus(404);
        assertThat(settle(Officer.ZHENG, false)).hasStatus(403);
    }

    private MvcTestResult list(Officer officer) {
        return server.get(officer, "/duplicates");
    }

    private MvcTestResult settle(Officer officer, boolean same) {
        return server.post(
                officer,
                "/persons/{id}/duplicates",
                """
                {"other":"%s","same":%s,"reason":"入户核对,是同一人"}
                """
                        .formatted(person("Q3"), same),
                families.person("P4"));
    }

    private String person(String number) {
        List<String> found =
                JsonPath.read(
                        TwoFamilies.text(families.history(families.zhangs())),
                        "$.people[?(@.number == '%s')].person".formatted(number));
        return found.getFirst();
    }
}
