package org.shouwang.server.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.TwoCounties.body;
import static org.shouwang.server.TwoCounties.read;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A son lives in another province and owes support: he is in no household here, signs for it, and
 * is asked about.
 */
@ServerTest
class SupporterVerifiedTest {

    private static final String NUMBER = "110101199001010010";

    private final TestServer server;
    private Wangs wangs;
    private UUID son = new UUID(0, 0);

    SupporterVerifiedTest(TestServer server) {
        this.server = server;
        this.wangs = new Wangs(server);
    }

    @BeforeEach
    void a_son_elsewhere() {
        server.begin();
        wangs = new Wangs(server).arrive();
        son = recorded("王二山", "identity_card", Wangs.card(NUMBER));
        wangs.authorise(Officer.ZHAO, wangs.person(1));
    }

    private UUID recorded(String name, String kind, String number) {
        var answer =
                server.post(
                        Officer.ZHAO,
                        "/households/{id}/supporters",
                        """
                        {"owedTo":"%s","name":"%s","relation":"son","documentKind":"%s","document":"%s",
                         "home":"北京市东城区","reason":"户口簿和本人陈述"}
                        """
                                .formatted(wangs.person(1), name, kind, number),
                        wangs.household());
        assertThat(answer).as(body(answer)).hasStatus(201);
        return UUID.fromString(read(answer, "$.id"));
    }

    @Test
    void he_signs_for_himself_and_is_told_by_a_masked_name() {
        wangs.authorise(Officer.ZHAO, son);

        var shown = server.get(Officer.ZHAO, "/verification/authorisations");

        List<String> names = read(shown, "$.items[?(@.person=='%s')].personName".formatted(son));
        assertThat(names).containsExactly("王*山");
        List<String> capacities = read(shown, "$.items[?(@.person=='%s')].capacity".formatted(son));
        assertThat(capacities).containsExactly("FULL");
    }

    @Test
    void of_whose_age_nothing_is_known_the_guardian_signs() {
        var sister = recorded("王小妹", "none", "");
        var now = server.clock().instant().truncatedTo(ChronoUnit.SECONDS);

        assertThat(sign(sister, now, "")).hasStatus(400);
        assertThat(sign(sister, now, "王大山")).hasStatus(201);
    }

    private MvcTestResult sign(UUID person, Instant now, String guardian) {
        return wangs.authorise(
                Officer.ZHAO, person, now.minusSeconds(60), now.plusSeconds(86_400), guardian);
    }

    @Test
    void without_his_signature_nobody_asks_about_him() {
        assertThat(commissioning()).hasStatus(409);
    }

    @Test
    void he_is_on_the_list_and_in_the_report_with_what_was_found() {
        wangs.authorise(Officer.ZHAO, son);
        var request = commissioned();
        var police = wangs.prepared(Officer.JIANG, request, "police");
        wangs.send(Officer.JIANG, police);

        assertThat(body(server.get(Officer.JIANG, "/verification/enquiries/{id}/list", police)))
                .contains("王二山," + Wangs.card(NUMBER) + ",1990-01-01");
        assertThat(wangs.deliver(Officer.LIU, police, car())).hasStatus(201);
        assertThat(wangs.answer(Officer.JIANG, request, son, "police_vehicles")).isEqualTo("FOUND");

        var report = reported(request);
        List<String> cars = read(report, "$..persons[?(@.role=='SUPPORTER')].name");
        assertThat(cars).as(body(report)).containsExactly("王*山");
        assertThat(body(report)).doesNotContain("王二山").doesNotContain(Wangs.card(NUMBER));
    }

    @Test
    void a_car_of_his_under_a_broken_number_is_a_question_about_him() {
        wangs.authorise(Officer.ZHAO, son);
        var request = commissioned();
        var police = wangs.prepared(Officer.JIANG, request, "police");
        wangs.send(Officer.JIANG, police);

        var broken = car().replace(Wangs.card(NUMBER), "").replace("王二山,,", "王二山,1990-01-01,");
        wangs.deliver(Officer.LIU, police, broken);

        var questions = server.get(Officer.JIANG, "/verification/match-questions");
        List<String> asked = read(questions, "$.items[*].person");
        assertThat(asked).as(body(questions)).containsExactly(son.toString());
    }

    private static String car() {
        return Wangs.HEADER
                + "\npolice_vehicles,%s,王二山,,,2016-05-01,有记录,京A11111,小型轿车,180000,2015-06-01,非营运\n"
                        .formatted(Wangs.card(NUMBER))
                + "# 回执 行数=1\n";
    }

    private MvcTestResult commissioning() {
        return server.post(
                Officer.ZHAO,
                "/verification/requests",
                "{\"household\":\"%s\",\"purpose\":\"DIBAO\",\"supporters\":[\"%s\"]}"
                        .formatted(wangs.household(), son));
    }

    private UUID commissioned() {
        var answer = commissioning();
        assertThat(answer).as(body(answer)).hasStatus(201);
        return UUID.fromString(read(answer, "$.id"));
    }

    private MvcTestResult reported(UUID request) {
        server.asOwner(
                db -> db.sql("update verification.request set due_on = due_on - 11").update());
        var sealed =
                server.post(
                        Officer.JIANG,
                        "/verification/reports",
                        "{\"request\":\"%s\"}".formatted(request));
        assertThat(sealed).as(body(sealed)).hasStatus(201);
        return server.get(
                Officer.JIANG, "/verification/reports/{id}", read(sealed, "$.id").toString());
    }
}
