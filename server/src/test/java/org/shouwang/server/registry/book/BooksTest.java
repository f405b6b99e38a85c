package org.shouwang.server.registry.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.Yangqu;
import org.shouwang.server.registry.intake.BookKind;
import org.shouwang.server.registry.intake.BookPress;
import org.shouwang.server.registry.intake.Desk;
import org.shouwang.server.registry.intake.ExportPeople;
import org.springframework.context.annotation.Import;

/** Five books, one register: what is printed, what is masked, and that they agree. */
@ServerTest
@Import(Desk.class)
class BooksTest {

    private static final RegionCode TOWNSHIP = new RegionCode("140122100");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Desk desk;
    private final TestServer server;
    private final PrintBook press;
    private final CompareBooks compare;
    private final Transactions transactions;

    BooksTest(
            Desk desk,
            TestServer server,
            PrintBook press,
            CompareBooks compare,
            Transactions transactions) {
        this.desk = desk;
        this.server = server;
        this.press = press;
        this.compare = compare;
        this.transactions = transactions;
    }

    @BeforeEach
    void two_villages() {
        desk.clear(server.owner());
        desk.take(Officer.LI, Yangqu.sound());
        desk.take(
                Officer.LI,
                Yangqu.sound()
                        .with(Yangqu.VILLAGE, "140122100201")
                        .with("H1", "H7")
                        .with("P1", "P71")
                        .with("P2", "P72")
                        .with("P3", "P73")
                        .with("U1", "U71")
                        .with("U2", "U72")
                        .with("王大明", "王䶮𠮷")
                        .with(Yangqu.DOCUMENT, "")
                        .with("居民身份证", "无"));
    }

    private String export(Officer officer, String layout, boolean plain) throws IOException {
        return export(officer, layout, plain, "");
    }

    private String export(Officer officer, String layout, boolean plain, String more)
            throws IOException {
        var started =
                server.post(
                        officer,
                        "/exports",
                        """
                        {"layout":"%s","purpose":"年度核对","plain":%s,"reason":"发给户主本人"%s}
                        """
                                .formatted(layout, plain, more));
        assertThat(started).hasStatus(202);
        String job = JsonPath.read(started.getResponse().getContentAsString(), "$.job");
        String id = JsonPath.read(started.getResponse().getContentAsString(), "$.exportId");
        var state = "";
        while (!state.matches("DONE|FAILED")) {
            state =
                    JsonPath.read(
                            server.get(officer, "/jobs/{id}", job)
                                    .getResponse()
                                    .getContentAsString(),
                            "$.state");
        }
        assertThat(state).isEqualTo("DONE");
        var file = server.get(officer, "/exports/{id}/file", id);
        assertThat(file).hasStatusOk();
        return text(file.getResponse().getContentAsByteArray());
    }

    private static String text(byte[] pdf) throws IOException {
        var reader = new PdfReader(pdf);
        var pages = new ArrayList<String>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.add(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        return String.join("\n", pages);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "household-booklet",
                "village-roll",
                "township-register",
                "county-file",
                "city-database",
                "consistency"
            })
    void every_book_is_a_pdf_with_its_mark_and_no_plain_name_or_number(String layout)
            throws IOException {
        var text = export(Officer.ZHAO, layout, false);

        assertThat(text.replaceAll("\\s", ""))
                .contains("年度核对", "zhao.town", "已遮盖")
                .doesNotContain("王大明", "李小红", "1970-01-01", Yangqu.DOCUMENT);
    }

    @Test
    void a_booklet_tells_everything_about_its_household_and_nothing_about_another()
            throws IOException {
        String id =
                JsonPath.read(
                        server.get(Officer.ZHAO, "/households").getResponse().getContentAsString(),
                        "$.items[0].id");

        var text =
                export(Officer.ZHAO, "household-booklet", false, ",\"household\":\"" + id + "\"");

        assertThat(text.replaceAll("\\s", ""))
                .contains("户编号H1", "王*明", "P1", "P2", "P3", "1401**********1239")
                .doesNotContain("H7", "P71");
    }

    @Test
    void a_plain_book_needs_the_duty_and_a_reason() throws IOException {
        assertThat(export(Officer.ZHAO, "county-file", true).replaceAll("\\s", ""))
                .contains("王大明", "1970-01-01", Yangqu.DOCUMENT);
        assertThat(
                        server.post(
                                Officer.LI,
                                "/exports",
                                "{\"layout\":\"county-file\",\"purpose\":\"年度核对\",\"plain\":true,"
                                        + "\"reason\":\"发给户主本人\"}"))
                .hasStatus(403);
    }

    @Test
    void a_character_that_the_font_does_not_have_is_printed_as_its_number_and_told()
            throws IOException {
        var text = export(Officer.ZHAO, "village-roll", true).replaceAll("\\s", "");

        assertThat(text).contains("王䶮〔U+20BB7〕", "字库缺字:U+20BB7");
    }

    @Test
    void another_township_prints_nothing_of_it() throws IOException {
        assertThat(export(Officer.QIAN, "county-file", false)).doesNotContain("H1", "P71");
    }

    private Agreement agreement() {
        return transactions.as(
                Officer.SUN.actor(), () -> compare.of(TOWNSHIP, DAY, (done, total, message) -> {}));
    }

    @Test
    void the_five_books_agree_to_the_row() {
        var agreement = agreement();

        assertThat(agreement.agrees()).isTrue();
        assertThat(agreement.households()).isEqualTo(2);
        assertThat(agreement.persons()).isEqualTo(6);
        assertThat(agreement.villages())
                .hasSize(2)
                .allSatisfy(village -> {
                    var figures = new BookFigures(1, 3, 1, 3, 1);
                    assertThat(village.booklet()).isEqualTo(figures);
                    assertThat(village.roll()).isEqualTo(figures);
                    assertThat(village.register()).isEqualTo(figures);
                    assertThat(village.file()).isEqualTo(figures);
                    assertThat(village.database()).isEqualTo(figures);
                });
    }

    private void broken(String sql) {
        server.asOwner(db -> db.sql(sql).update());
    }

    @Test
    void a_card_that_counts_another_member_is_found_with_its_household() {
        broken("update registry.household set members = members + 1 where number = 'H7'");

        var agreement = agreement();

        assertThat(agreement.agrees()).isFalse();
        assertThat(agreement.villages())
                .extracting(Agreement.Village::agrees)
                .containsExactlyInAnyOrder(true, false);
        assertThat(agreement.differences())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.household()).isEqualTo("H7");
                    assertThat(one.what()).isEqualTo(Agreement.What.MEMBERS);
                    assertThat(one.booklet()).isEqualTo("3");
                    assertThat(one.roll()).isEqualTo("4");
                    assertThat(one.file()).isEqualTo("3");
                });
    }

    @Test
    void a_person_on_dibao_whom_the_card_forgot_is_found() {
        broken("update registry.household set dibao_persons = 0 where number = 'H1'");

        assertThat(agreement().differences())
                .extracting(Agreement.Disagreement::household, Agreement.Disagreement::what)
                .containsExactly(tuple("H1", Agreement.What.DIBAO_PERSONS));
    }

    @Test
    void who_left_is_in_no_book_and_the_books_say_whose_count_is_old() {
        broken(
                "update registry.membership set valid_to = '2026-11-01' where kind = 'HOUSEHOLD'"
                        + " and person_id = (select id from registry.person where number = 'P72')");

        assertThat(agreement().differences())
                .extracting(Agreement.Disagreement::booklet, Agreement.Disagreement::roll)
                .containsExactly(tuple("2", "3"));
    }

    @Test
    void the_report_is_kept_for_its_place_and_not_for_others() throws IOException {
        var started = server.post(Officer.SUN, "/books/consistency", "{\"place\":\"140122100\"}");
        assertThat(started).hasStatus(202);
        String job = JsonPath.read(started.getResponse().getContentAsString(), "$.job");
        var state = "";
        while (!state.matches("DONE|FAILED")) {
            state =
                    JsonPath.read(
                            server.get(Officer.SUN, "/jobs/{id}", job)
                                    .getResponse()
                                    .getContentAsString(),
                            "$.state");
        }
        assertThat(state).isEqualTo("DONE");

        assertThat(server.get(Officer.ZHAO, "/books/consistency"))
                .bodyJson()
                .extractingPath("$.report.agrees")
                .isEqualTo(true);
        assertThat(server.get(Officer.QIAN, "/books/consistency"))
                .bodyJson()
                .extractingPath("$.report")
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(BookKind.class)
    void a_place_without_households_is_an_empty_book_and_no_error(BookKind kind)
            throws IOException {
        var file = Files.createTempFile("book", ".pdf");
        var empty = new RegionCode("140122101");

        transactions.as(
                Officer.SUN.actor(), () -> printed(kind, ExportPeople.Filter.all(empty), file));

        assertThat(text(Files.readAllBytes(file))).contains("大盂镇");
    }

    private long printed(BookKind kind, ExportPeople.Filter filter, Path file) {
        try {
            return press.print(
                    new BookPress.Order(kind, filter, Optional.empty(), List.of("守望导出", "某", "某时")),
                    file,
                    (done, total, message) -> {});
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
