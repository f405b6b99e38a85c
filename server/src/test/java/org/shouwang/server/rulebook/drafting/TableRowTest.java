package org.shouwang.server.rulebook.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.Officer.HE;
import static org.shouwang.server.Officer.LIN;
import static org.shouwang.server.Officer.ZHAO;
import static org.shouwang.server.TwoCounties.YANGQU_VILLAGE;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A row of a table is drafted and published like any other number; the rows beside it stay. */
@ServerTest
class TableRowTest {

    @Autowired private TestServer server;

    private Desk desk;

    @BeforeEach
    void given_nothing_published() {
        server.begin();
        desk = new Desk(server);
    }

    @Test
    void each_row_is_shown_as_a_number_of_its_own() {
        assertThat(share("support_share[else]", "2017-04-01")).isEqualTo("50%");
        assertThat(share("support_share[3]", "2017-04-01")).isEqualTo("40%");
    }

    @Test
    void a_published_row_holds_from_its_day_on_and_leaves_the_row_beside_it() {
        var draft = TwoCounties.<String>read(draft("support_share[3]", "35%"), "$.id");
        desk.dryRun(HE, draft);
        assertThat(desk.submit(HE, draft)).hasStatusOk();
        assertThat(desk.publish(LIN, draft)).hasStatusOk();

        assertThat(share("support_share[3]", "2017-03-31")).isEqualTo("40%");
        assertThat(share("support_share[3]", "2017-04-01")).isEqualTo("35%");
        assertThat(share("support_share[else]", "2017-04-01")).isEqualTo("50%");
    }

    @Test
    void a_table_as_a_whole_and_a_row_that_is_not_there_are_refused() {
        assertThat(draft("support_share", "35%")).hasStatus(400);
        assertThat(draft("support_share[7]", "35%")).hasStatus(400);
    }

    private MvcTestResult draft(String parameter, String value) {
        return server.post(
                HE,
                "/drafts",
                Desk.request(Desk.YANGQU, "2017-04-01", value)
                        .replace("dibao_standard", parameter));
    }

    private String share(String row, String day) {
        var law =
                server.get(
                        ZHAO,
                        "/packs/taiyuan-2016/law?place={place}&day={day}",
                        YANGQU_VILLAGE,
                        day);
        return TwoCounties.<List<String>>read(
                        law, "$.numbers[?(@.name == '%s')].value".formatted(row))
                .getFirst();
    }
}
