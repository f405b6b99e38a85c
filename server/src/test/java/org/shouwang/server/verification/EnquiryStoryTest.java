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
import org.shouwang.server.TwoCounties;

/**
 * From the signed form to the answers of a department, and everything that may go wrong with them.
 */
@ServerTest
class EnquiryStoryTest {

    private static final String CARS = "police_vehicles";

    private final TestServer server;
    private Wangs wangs;
    private UUID head;
    private UUID wife;

    EnquiryStoryTest(TestServer server) {
        this.server = server;
        this.wangs = new Wangs(server);
        this.head = new UUID(0, 0);
        this.wife = new UUID(0, 0);
    }

    @BeforeEach
    void everybody_is_on_file() {
        server.begin();
        wangs = new Wangs(server).arrive();
        head = wangs.person(1);
        wife = wangs.person(2);
    }

    private UUID asked() {
        wangs.authorise(Officer.ZHAO, head);
        wangs.authorise(Officer.ZHAO, wife);
        return wangs.commission(Officer.ZHAO);
    }

    private static String car(String card, String name) {
        return "%s,%s,%s,,,2016-05-01,有记录,晋A12345,小型轿车,80000,2015-06-01,非营运\n"
                .formatted(CARS, Wangs.card(card), name);
    }

    private static String nothing(String dataset, String card, String name) {
        return "%s,%s,%s,,,2016-05-01,无记录,,,,,\n".formatted(dataset, Wangs.card(card), name);
    }

    private static String file(String... rows) {
        return Wangs.HEADER + "\n" + String.join("", rows) + "# 回执 行数=" + rows.length + "\n";
    }

    @Test
    void four_answers_are_kept_apart() {
        var request = asked();
        var police = wangs.prepared(Officer.SUN, request, "police");
        assertThat(wangs.answer(Officer.SUN, request, head, CARS)).isEqualTo("NOT_ASKED");

        assertThat(wangs.send(Officer.SUN, police)).hasStatusOk();
        assertThat(wangs.answer(Officer.SUN, request, head, CARS)).isEqualTo("NO_ANSWER");
        var delivered =
                wangs.deliver(
                        Officer.SUN,
                        police,
                        file(car(Wangs.HEAD, "王大山"), nothing(CARS, Wangs.WIFE, "李小河")));

        assertThat(delivered).as(body(delivered)).hasStatus(201);
        assertThat(Shown.number(delivered, "$.accepted")).isEqualTo(2);
        assertThat(wangs.answer(Officer.SUN, request, head, CARS)).isEqualTo("FOUND");
        assertThat(wangs.answer(Officer.SUN, request, wife, CARS)).isEqualTo("NOTHING");
        assertThat(wangs.answer(Officer.SUN, request, wife, "police_hukou")).isEqualTo("NO_ANSWER");
        assertThat(wangs.answer(Officer.SUN, request, wangs.person(3), CARS))
                .isEqualTo("NOT_ASKED");
    }

    @Test
    void a_request_names_the_head_of_the_household_masked() {
        asked();

        var requests = server.get(Officer.SUN, "/verification/requests");

        assertThat(Shown.text(requests, "$.items[0].head")).isEqualTo("王*山");
    }

    @Test
    void the_feed_counts_everybody_it_answered_once() {
        var request = asked();
        var police = wangs.prepared(Officer.SUN, request, "police");
        wangs.send(Officer.SUN, police);
        wangs.deliver(Officer.SUN, police, file(car(Wangs.HEAD, "王大山")));
        assertThat(policeFeed("answered")).isEqualTo(1);

        wangs.deliver(
                Officer.SUN,
                police,
                file(car(Wangs.HEAD, "王大山"), nothing(CARS, Wangs.WIFE, "李小河")));

        assertThat(policeFeed("asked")).isEqualTo(2);
        assertThat(policeFeed("answered")).isEqualTo(2);
    }

    private int policeFeed(String column) {
        var feeds = server.get(Officer.SUN, "/verification/feeds");
        return TwoCounties.<List<Integer>>read(
                        feeds, "$.items[?(@.department == 'police')]." + column)
                .getFirst();
    }

    @Test
    void the_same_answer_twice_is_one() {
        var request = asked();
        var police = wangs.prepared(Officer.SUN, request, "police");
        wangs.send(Officer.SUN, police);
        var text = file(car(Wangs.HEAD, "王大山"));

        var first = wangs.deliver(Officer.SUN, police, text);
        var second = wangs.deliver(Officer.SUN, police, text);

        assertThat(Shown.text(second, "$.id")).isEqualTo(Shown.text(first, "$.id"));
        assertThat((Boolean) read(second, "$.repeated")).isTrue();
        assertThat(records()).isEqualTo(1);
    }

    @Test
    void a_bad_line_goes_back_with_its_reason_and_costs_no_good_one() {
        var request = asked();
        var police = wangs.prepared(Officer.SUN, request, "police");
        wangs.send(Officer.SUN, police);

        var delivered =
                wangs.deliver(
                        Officer.SUN,
                        police,
                        file(
                                "garbage\n",
                                CARS + "," + Wangs.card(Wangs.WIFE) + ",李小河,,,2016-05-01,也许,,,,,\n",
                                CARS
                                        + ","
                                        + Wangs.card(Wangs.WIFE)
                                        + ",李小河,,,2099-05-01,有记录,,,,,\n",
                                car(Wangs.HEAD, "王大山")));

        assertThat(Shown.number(delivered, "$.refused")).isEqualTo(3);
        assertThat(Shown.number(delivered, "$.accepted")).isEqualTo(1);
        assertThat(wangs.answer(Officer.SUN, request, head, CARS)).isEqualTo("FOUND");
        assertThat(wangs.answer(Officer.SUN, request, wife, CARS)).isEqualTo("NO_ANSWER");
        var returned =
                server.get(
                        Officer.SUN,
                        "/verification/enquiries/{id}/deliveries/{d}/returned",
                        police,
                        Shown.text(delivered, "$.id"));
        assertThat(body(returned)).contains("此行损坏", "结果只能是", "数据日期");
    }

    @Test
    void an_answer_about_somebody_else_is_put_on_no_file() {
        var request = asked();
        var police = wangs.prepared(Officer.SUN, request, "police");
        wangs.send(Officer.SUN, police);

        var delivered = wangs.deliver(Officer.SUN, police, file(car("140122198812120019", "赵某某")));

        assertThat(Shown.number(delivered, "$.strangers")).isEqualTo(1);
        assertThat(records()).isZero();
        assertThat(wangs.answer(Officer.SUN, request, head, CARS)).isEqualTo("NO_ANSWER");
    }

    @Test
    void a_file_damaged_on_the_way_is_not_read_at_all() {
        var request = asked();
        var police = wangs.prepared(Officer.SUN, request, "police");
        wangs.send(Officer.SUN, police);
        var text = Wangs.HEADER + "\n" + car(Wangs.HEAD, "王大山");

        var delivered =
                wangs.deliver(Officer.SUN, police, text + "# 回执 行数=1 摘要=" + "0".repeat(64) + "\n");

        assertThat(delivered).hasStatus(400);
        assertThat(body(delivered)).contains("损坏", "重新传送");
        assertThat(records()).isZero();
    }

    @Test
    void
            a_source_that_never_comes_lets_the_request_be_reported_in_part_and_a_late_answer_is_taken() {
        var request = asked();
        var police = wangs.prepared(Officer.SUN, request, "police");
        wangs.send(Officer.SUN, police);
        assertThat(readiness(request)).isEqualTo("WAITING");

        elevenDaysLater();

        assertThat(readiness(request)).isEqualTo("PARTIAL");
        var late = wangs.deliver(Officer.SUN, police, file(car(Wangs.HEAD, "王大山")));
        assertThat((Boolean) read(late, "$.late")).isTrue();
        assertThat(wangs.answer(Officer.SUN, request, head, CARS)).isEqualTo("FOUND");
    }

    @Test
    void the_list_bears_number_length_hash_and_who_took_it() {
        var request = asked();
        var police = wangs.prepared(Officer.SUN, request, "police");
        assertThat(server.get(Officer.SUN, "/verification/enquiries/{id}/list", police))
                .hasStatus(409);
        wangs.send(Officer.SUN, police);

        var list = body(server.get(Officer.SUN, "/verification/enquiries/{id}/list", police));

        assertThat(list)
                .contains("王大山," + Wangs.card(Wangs.HEAD), "李小河")
                .containsPattern(
                        "# 守望核对名单 编号=CX\\d{4}-140122-\\d+ 部门=police 人数=2 送出人=孙县 .*摘要=[0-9a-f]{64}");
    }

    @Test
    void whoever_withdrew_is_not_on_a_list_that_is_taken_again_and_what_came_in_is_on_hold() {
        var authorisation = wangs.authorise(Officer.ZHAO, head);
        wangs.authorise(Officer.ZHAO, wife);
        var request = wangs.commission(Officer.ZHAO);
        var police = wangs.prepared(Officer.SUN, request, "police");
        wangs.send(Officer.SUN, police);

        var withdrawn = wangs.withdraw(Officer.ZHAO, authorisation);

        assertThat(withdrawn).as(body(withdrawn)).hasStatusOk();
        assertThat(Shown.number(withdrawn, "$.held")).isEqualTo(1);
        assertThat(Shown.number(withdrawn, "$.stopped")).isEqualTo(11);
        assertThat(body(server.get(Officer.SUN, "/verification/enquiries/{id}/list", police)))
                .contains("李小河")
                .doesNotContain("王大山");
        assertThat(wangs.withdraw(Officer.ZHAO, authorisation)).hasStatus(409);
    }

    @Test
    void nobody_is_asked_about_who_did_not_authorise_it() {
        assertThat(wangs.commissioning(Officer.ZHAO)).hasStatus(409);

        wangs.authorise(Officer.ZHAO, head);
        var request = wangs.commission(Officer.ZHAO);
        var police = wangs.prepared(Officer.SUN, request, "police");
        wangs.send(Officer.SUN, police);

        assertThat(body(server.get(Officer.SUN, "/verification/enquiries/{id}/list", police)))
                .contains("王大山")
                .doesNotContain("李小河");
        assertThat(wangs.answer(Officer.SUN, request, wife, CARS)).isEqualTo("NOT_ASKED");
    }

    /** As if everything had been due earlier; sessions would not live that long. */
    private void elevenDaysLater() {
        server.asOwner(db -> {
            db.sql("update verification.enquiry set due_on = due_on - 11").update();
            db.sql("update verification.request set due_on = due_on - 11").update();
        });
    }

    private String readiness(UUID request) {
        return Shown.text(
                server.get(Officer.SUN, "/verification/requests/{id}", request),
                "$.request.readiness");
    }

    private long records() {
        var count = new long[1];
        server.asOwnerThenUndo(db ->
                count[0] =
                        db.sql(
                                        "select count(*) from verification.record where"
                                                + " retracted_at is null")
                                .query(Long.class)
                                .single());
        return count[0];
    }
}
