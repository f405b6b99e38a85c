package org.shouwang.server.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.registry.Yangqu;
import org.springframework.context.annotation.Import;

@ServerTest
@Import(Desk.class)
class ExportTest {

    private final Desk desk;
    private final TestServer server;

    ExportTest(Desk desk, TestServer server) {
        this.desk = desk;
        this.server = server;
    }

    @BeforeEach
    void aHousehold() {
        desk.clear(server.owner());
        desk.take(Officer.LI, Yangqu.sound().with("李小红", "=李小红"));
    }

    private byte[] export(Officer officer, String json) throws IOException {
        var started = server.post(officer, "/exports", json);
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
        return file.getResponse().getContentAsByteArray();
    }

    private static String request(String layout, String format, boolean plain) {
        return """
        {"layout":"%s","format":"%s","purpose":"乡镇月度核对","plain":%s,"reason":"逐户上门核对证件"}
        """
                .formatted(layout, format, plain);
    }

    @ParameterizedTest
    @CsvSource({"households, csv", "members, csv", "households, xlsx", "members, xlsx"})
    void names_and_numbers_are_masked_and_the_file_says_whose_it_is(String layout, String format)
            throws IOException {
        var file = export(Officer.ZHAO, request(layout, format, false));

        var text = format.equals("csv") ? new String(file, StandardCharsets.UTF_8) : cells(file);
        assertThat(text)
                .contains("王*明", "乡镇月度核对", "zhao.town", "已遮盖")
                .doesNotContain("王大明", Yangqu.DOCUMENT);
    }

    @Test
    void nothing_in_a_file_can_be_a_formula() throws IOException {
        var text =
                new String(
                        export(Officer.ZHAO, request("members", "csv", true)),
                        StandardCharsets.UTF_8);

        assertThat(text).contains("'=李小红").doesNotContain(",=李小红").contains(Yangqu.DOCUMENT);
    }

    @Test
    void plain_names_need_the_duty_and_a_reason_and_every_file_a_purpose() {
        assertThat(server.post(Officer.LI, "/exports", request("members", "csv", true)))
                .hasStatus(403);
        assertThat(server.post(Officer.ZHAO, "/exports", "{\"purpose\":\"乡镇月度核对\",\"plain\":true}"))
                .hasStatus(400)
                .bodyText()
                .contains("/reason");
        assertThat(server.post(Officer.ZHAO, "/exports", "{\"purpose\":\"看看\"}"))
                .hasStatus(400)
                .bodyText()
                .contains("/purpose");
    }

    @Test
    void who_took_what_out_and_what_for_stands_in_the_chain() throws IOException {
        export(Officer.ZHAO, request("households", "csv", false));

        assertThat(server.get(Officer.ZHOU, "/audit?limit=20"))
                .hasStatusOk()
                .bodyText()
                .contains("export.begin", "export.download", "乡镇月度核对");
    }

    @Test
    void nobody_downloads_what_somebody_else_took_out_nor_after_a_day() throws IOException {
        export(Officer.ZHAO, request("households", "csv", false));
        String id =
                JsonPath.read(
                        server.get(Officer.ZHAO, "/exports").getResponse().getContentAsString(),
                        "$[0].id");

        assertThat(server.get(Officer.SUN, "/exports/{id}/file", id)).hasStatus(404);
        server.owner()
                .sql(
                        """
                        do $$ begin
                            perform set_config('shouwang.region_from', '', true),
                                    set_config('shouwang.region_to', '~', true);
                            update registry.export set kept_until = now() - interval '1 minute';
                        end $$
                        """)
                .update();
        assertThat(server.get(Officer.ZHAO, "/exports/{id}/file", id)).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({"csv", "xlsx"})
    void the_national_layout_goes_out_and_comes_in_again(String format) throws IOException {
        desk.clear(server.owner());
        desk.take(Officer.LI, Yangqu.sound());
        long persons = desk.count(Officer.LI, "person");
        var file = export(Officer.ZHAO, request("members", format, true));
        desk.clear(server.owner());

        var result = desk.run(Officer.LI, Map.of(FileKind.MEMBERS, file), ImportMode.ALL);

        assertThat(desk.refusals(Officer.LI, result))
                .filteredOn(Imports.Refusal::refused)
                .isEmpty();
        assertThat(result.imported()).isEqualTo(persons);
        assertThat(desk.count(Officer.LI, "person where name = '王大明' and document is not null"))
                .isEqualTo(1);
        assertThat(
                        desk.count(
                                Officer.LI,
                                "household where members = 3 and registered and dibao_persons = 1"))
                .isEqualTo(1);
        assertThat(
                        desk.count(
                                Officer.LI,
                                "membership where kind = 'HUKOU' and number in ('K1', 'K9')"))
                .isEqualTo(3);
    }

    private static String cells(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var text = new StringBuilder();
            for (var sheet : workbook.getSheets().toList()) {
                for (var row : sheet.read()) {
                    row.forEach(
                            cell -> text.append(cell == null ? "" : cell.getText()).append('|'));
                }
            }
            return text.toString();
        }
    }
}
