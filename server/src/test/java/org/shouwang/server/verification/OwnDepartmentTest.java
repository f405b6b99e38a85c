package org.shouwang.server.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.TwoCounties.body;
import static org.shouwang.server.TwoCounties.read;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;

/** Liu of the police hands in what the police know, and sees what the police were asked. */
@ServerTest
class OwnDepartmentTest {

    private final TestServer server;
    private Wangs wangs;
    private UUID request = new UUID(0, 0);
    private UUID police = new UUID(0, 0);
    private UUID insurance = new UUID(0, 0);

    OwnDepartmentTest(TestServer server) {
        this.server = server;
        this.wangs = new Wangs(server);
    }

    @BeforeEach
    void every_department_has_a_list() {
        server.begin();
        wangs = new Wangs(server).arrive();
        wangs.authorise(Officer.ZHAO, wangs.person(1));
        request = wangs.commission(Officer.ZHAO);
        police = wangs.prepared(Officer.JIANG, request, "police");
        wangs.send(Officer.JIANG, police);
        List<String> others =
                read(
                        server.get(
                                Officer.JIANG,
                                "/verification/enquiries?department=human_resources"),
                        "$.items[*].id");
        insurance = UUID.fromString(others.getFirst());
        wangs.send(Officer.JIANG, insurance);
    }

    @Test
    void the_own_list_is_seen_and_no_other() {
        var lists = server.get(Officer.LIU, "/verification/enquiries");

        List<String> departments = read(lists, "$.items[*].department");
        assertThat(departments).containsExactly("police");
        assertThat(server.get(Officer.LIU, "/verification/enquiries/{id}", police)).hasStatusOk();
        assertThat(server.get(Officer.LIU, "/verification/enquiries/{id}", insurance))
                .hasStatus(404);
    }

    @Test
    void the_own_answer_is_taken_and_says_who_gave_it() {
        var taken = wangs.deliver(Officer.LIU, police, car());

        assertThat(taken).as(body(taken)).hasStatus(201);
        assertThat(Shown.text(taken, "$.receivedBy")).isEqualTo("liu.police");
        assertThat(wangs.answer(Officer.JIANG, request, wangs.person(1), "police_vehicles"))
                .isEqualTo("FOUND");
    }

    @Test
    void an_answer_for_another_department_is_not_taken() {
        var refused = wangs.deliver(Officer.LIU, insurance, car());

        assertThat(refused).hasStatus(404);
        assertThat(wangs.deliver(Officer.JIANG, insurance, car())).hasStatus(201);
    }

    @Test
    void a_correction_of_the_own_record_is_answered_by_who_keeps_it() {
        wangs.deliver(Officer.LIU, police, car());
        server.asOwner(
                db -> db.sql("update verification.request set due_on = due_on - 11").update());
        server.post(
                Officer.JIANG, "/verification/reports", "{\"request\":\"%s\"}".formatted(request));
        disproveAll();
        var next = wangs.commission(Officer.ZHAO);
        wangs.send(Officer.JIANG, wangs.prepared(Officer.JIANG, next, "police"));

        var corrections = server.get(Officer.LIU, "/verification/corrections");

        List<String> departments = read(corrections, "$[*].department");
        assertThat(departments).as(body(corrections)).isNotEmpty().containsOnly("police");
        List<String> ids = read(corrections, "$[*].id");
        assertThat(
                        server.post(
                                Officer.LIU,
                                "/verification/corrections/{id}/statement",
                                "{\"outcome\":\"CORRECTED\",\"statement\":\"已更正\"}",
                                ids.getFirst()))
                .hasStatus(204);
    }

    @Test
    void households_are_not_the_departments_business() {
        for (var path : List.of("requests", "findings", "reports", "authorisations", "sweeps")) {
            assertThat(server.get(Officer.LIU, "/verification/" + path)).as(path).hasStatus(403);
        }
        assertThat(wangs.send(Officer.LIU, police)).hasStatus(403);
        assertThat(server.get(Officer.LIU, "/verification/enquiries/{id}/list", police))
                .hasStatus(403);
    }

    private static String car() {
        return Wangs.HEADER
                + "\npolice_vehicles,%s,王大山,,,2016-05-01,有记录,晋A11111,小型轿车,180000,2015-06-01,非营运\n"
                        .formatted(Wangs.card(Wangs.HEAD))
                + "# 回执 行数=1\n";
    }

    private void disproveAll() {
        List<String> findings =
                read(server.get(Officer.JIANG, "/verification/findings"), "$.items[*].id");
        assertThat(findings).isNotEmpty();
        for (var finding : findings) {
            assertThat(
                            server.post(
                                    Officer.JIANG,
                                    "/verification/findings/{id}/settlement",
                                    "{\"outcome\":\"DISPROVED\",\"reason\":\"登记簿未更新\"}",
                                    finding))
                    .hasStatusOk();
        }
    }
}
