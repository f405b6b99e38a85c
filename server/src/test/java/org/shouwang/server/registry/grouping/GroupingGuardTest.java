package org.shouwang.server.registry.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.registry.intake.Desk;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who may record what, what is refused, and what two who are quick at once get. */
@ServerTest
@Import(Desk.class)
class GroupingGuardTest {

    private final TestServer server;
    private final TwoFamilies families;

    GroupingGuardTest(Desk desk, TestServer server) {
        this.server = server;
        this.families = new TwoFamilies(server, desk);
    }

    @Test
    void a_preview_shows_both_sides_and_keeps_nothing() {
        var preview =
                server.post(
                        Officer.ZHAO,
                        "/households/{id}/events/preview",
                        """
                        {"kind":"SPLIT","happenedOn":"%s","reason":"成家分户",
                         "persons":[{"person":"%s","relation":"head"}],"groupings":["HOUSEHOLD"]}
                        """
                                .formatted(TwoFamilies.DAY, families.person("P4")),
                        UUID.fromString(families.wangs()));

        assertThat(preview).hasStatusOk();
        assertThat(preview).bodyJson().extractingPath("$.before[0].people.length()").isEqualTo(4);
        assertThat(preview)
                .bodyJson()
                .extractingPath("$.after[*].people.length()")
                .isEqualTo(List.of(3, 1));
        assertThat(families.people(families.wangs())).hasSize(4);
    }

    @Test
    void a_township_does_not_move_a_family_to_where_it_cannot_see() {
        var answer =
                families.record(
                        families.wangs(),
                        """
                        {"kind":"MOVE","happenedOn":"%s","reason":"搬迁","place":"140122101200"}
                        """
                                .formatted(TwoFamilies.DAY));

        assertThat(answer).hasStatus(400);
        assertThat(TwoFamilies.text(answer)).contains("不在您的辖区");
    }

    @Test
    void of_two_officers_with_the_same_file_open_the_second_is_told() throws Exception {
        var version = families.version(Officer.ZHAO, families.wangs());
        Callable<Integer> one = () -> split(Officer.ZHAO, version).getResponse().getStatus();
        Callable<Integer> other = () -> split(Officer.SUN, version).getResponse().getStatus();
        server.session(Officer.ZHAO);
        server.session(Officer.SUN);

        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(one, other));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .containsExactlyInAnyOrder(201, 412);
        }
        assertThat(families.people(families.wangs())).hasSize(3);
    }

    private MvcTestResult split(Officer officer, String version) {
        return families.record(
                officer,
                families.wangs(),
                version,
                UUID.randomUUID(),
                """
                {"kind":"SPLIT","happenedOn":"%s","reason":"分户","persons":[{"person":"%s","relation":"head"}],
                 "groupings":["HOUSEHOLD","UNIT"]}
                """
                        .formatted(TwoFamilies.DAY, families.person("P4")));
    }

    @Test
    void the_same_key_records_once() {
        var version = families.version(Officer.ZHAO, families.wangs());
        var key = UUID.randomUUID();
        var kin =
                """
                {"kind":"KINSHIP","happenedOn":"%s","reason":"核对户口簿",
                 "kin":[{"person":"%s","other":"%s","tie":"PARENT"}]}
                """
                        .formatted(TwoFamilies.DAY, families.person("P4"), families.person("P1"));

        var first = families.record(Officer.ZHAO, families.wangs(), version, key, kin);
        var second = families.record(Officer.ZHAO, families.wangs(), version, key, kin);

        assertThat(TwoFamilies.text(second)).isEqualTo(TwoFamilies.text(first));
        assertThat(families.history(families.wangs()))
                .bodyJson()
                .extractingPath("$.events.length()")
                .isEqualTo(1);
    }

    @Test
    void who_may_not_register_records_nothing() {
        for (var officer : List.of(Officer.ZHENG, Officer.ZHOU)) {
            assertThat(families.record(officer, families.wangs(), "x", UUID.randomUUID(), "{}"))
                    .hasStatus(403);
        }
        for (var stranger : List.of(Officer.WANG, Officer.QIAN)) {
            assertThat(
                            families.record(
                                    stranger,
                                    families.wangs(),
                                    "x",
                                    UUID.randomUUID(),
                                    """
                                    {"kind":"KINSHIP","happenedOn":"2026-10-10","reason":"核对"}
                                    """))
                    .hasStatus(404);
        }
    }

    @Test
    void the_database_itself_holds_one_grouping_of_a_kind_on_a_day() {
        for (var from : List.of("-infinity", "2020-01-01")) {
            assertThatThrownBy(() ->
                            server.asOwner(db ->
                                    db.sql(
                                                    """
                                                    insert into registry.membership
                                                    select person_id, kind, date '%s', 'infinity', gen_random_uuid(),
                                                           region, number, relation, recorded_at, import_id, 0
                                                      from registry.membership limit 1
                                                    """
                                                            .formatted(from))
                                            .update()))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }
}
