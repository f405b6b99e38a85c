package org.shouwang.server.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.TwoCounties.DAY;
import static org.shouwang.server.TwoCounties.YANGQU_VILLAGE;
import static org.shouwang.server.TwoCounties.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One household at a time or a whole county by columns: the same outcomes, and the same amounts to
 * the fen.
 */
@ServerTest
class SameResultsTest {

    private static final RegionCode YANGQU = new RegionCode("140122");

    @Autowired private TestServer server;

    @Autowired private ColumnarScreening screening;

    @Autowired private Transactions transactions;

    @Test
    void the_api_one_by_one_and_the_columns_say_the_same_of_every_household() {
        var counties = new TwoCounties(server);
        for (int fen = 63_990; fen <= 64_010; fen++) {
            counties.couple(
                    "same-" + fen, YANGQU_VILLAGE, "%d.%02d".formatted(fen / 100, fen % 100));
        }
        counties.couple("same-unknown", YANGQU_VILLAGE, "未反馈")
                .coupleOnDibao("same-dibao", "140122100002", "700")
                .couple("same-third", "140122100003", "100.03")
                .arrive();

        var byColumns = new ArrayList<String>();
        transactions.as(
                Officer.SUN.actor(),
                () ->
                        screening.each(
                                YANGQU,
                                LocalDate.parse(DAY),
                                batch ->
                                        batch.forEach(household ->
                                                household
                                                        .values()
                                                        .forEach(value ->
                                                                byColumns.add(
                                                                        line(
                                                                                household
                                                                                        .household()
                                                                                        .number(),
                                                                                value))))));

        assertThat(oneByOne()).isEqualTo(byColumns).hasSizeGreaterThan(24 * 5);
    }

    private static String line(String number, RuleValue value) {
        return String.join(
                " ",
                number,
                value.rule(),
                value.level().name(),
                value.subject(),
                value.outcome().name(),
                value.amount().orElse("-"));
    }

    /** Two households to a page, so that paging is walked too. */
    private List<String> oneByOne() {
        var lines = new ArrayList<String>();
        var next = "";
        do {
            var page =
                    server.get(
                            Officer.SUN,
                            "/results?place=140122&day={day}&limit=2&after={next}",
                            DAY,
                            next);
            assertThat(page).hasStatusOk();
            for (var item : TwoCounties.<List<Map<String, Object>>>read(page, "$.items")) {
                lines.addAll(lines(item));
            }
            var following = TwoCounties.<Object>read(page, "$.next");
            next = following == null ? "" : following.toString();
        } while (!next.isEmpty());
        return lines;
    }

    @SuppressWarnings("unchecked")
    private static List<String> lines(Map<String, Object> item) {
        var household = (Map<String, Object>) Objects.requireNonNull(item.get("household"));
        var number = household.get("number");
        return ((List<Map<String, Object>>) Objects.requireNonNull(item.get("values")))
                .stream()
                        .map(value ->
                                String.join(
                                        " ",
                                        String.valueOf(number),
                                        String.valueOf(value.get("rule")),
                                        String.valueOf(value.get("level")),
                                        String.valueOf(value.get("subject")),
                                        String.valueOf(value.get("outcome")),
                                        value.get("amount") == null
                                                ? "-"
                                                : value.get("amount").toString()))
                        .toList();
    }

    @Test
    void the_packs_say_where_every_rule_and_number_comes_from() {
        var packs = server.get(Officer.ZHAO, "/packs");

        assertThat(packs).hasStatusOk();
        assertThat(TwoCounties.<List<String>>read(packs, "$[*].id"))
                .contains("national", "taiyuan-2016");
        assertThat(TwoCounties.<List<Object>>read(packs, "$[*].rules[*].basis.document"))
                .isNotEmpty()
                .doesNotContainNull();
        assertThat(TwoCounties.<List<Object>>read(packs, "$[*].parameters[*].values[*].document"))
                .isNotEmpty()
                .doesNotContainNull();
        assertThat(server.get(Officer.ZHAO, "/packs/nowhere-1900")).hasStatus(404);
        assertThat((String) read(server.get(Officer.ZHAO, "/packs/taiyuan-2016"), "$.hash"))
                .hasSize(64);
    }
}
