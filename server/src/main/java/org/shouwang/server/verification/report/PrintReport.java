package org.shouwang.server.verification.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.paper.PdfSheet;
import org.shouwang.server.paper.Sheet;
import org.shouwang.server.verification.AnswerState;
import org.shouwang.server.verification.Purpose;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts a sealed report on paper. What is printed is read from the content, and nowhere else. */
@Component
class PrintReport {

    private static final Sheet.Columns ANSWERS =
            new Sheet.Columns(List.of("部门", "数据项", "人编号", "姓名", "答复"), List.of(16, 22, 18, 14, 12));
    private static final Sheet.Columns RECORDS =
            new Sheet.Columns(
                    List.of("人编号", "数据项", "内容", "数据日期", "比对方法"), List.of(16, 18, 42, 12, 14));
    private static final Sheet.Columns FINDINGS =
            new Sheet.Columns(
                    List.of("对象", "差异", "申报", "查得", "容许", "家庭说明", "依据"),
                    List.of(14, 20, 10, 10, 12, 16, 20));
    private static final Map<String, String> METHODS =
            Map.of("ID_AND_NAME", "证件号码与姓名", "ID_ONLY", "仅证件号码", "LINKED", "疑似后经人认定");
    private static final Map<String, String> STATES =
            Map.of(
                    "OPEN", "待询问",
                    "ASKED", "已询问,待说明",
                    "EXPLAINED", "家庭已说明",
                    "CONFIRMED", "经两人核定属实",
                    "DISPROVED", "经核实不属实",
                    "LAPSED", "不再成立");

    private final JsonMapper json;

    PrintReport(JsonMapper json) {
        this.json = json;
    }

    /**
     * What is beside the content.
     *
     * @param names by the number of the person, where a reason to show them is on record
     * @param address at which anybody can check the report
     * @param mark who takes it out, and when
     */
    record Beside(
            String hash,
            String place,
            Map<String, String> names,
            String address,
            List<String> mark) {}

    byte[] print(String content, Beside beside) {
        try {
            var file = Files.createTempFile("report", ".pdf");
            try (var sheet = PdfSheet.upright(file, beside.mark())) {
                write(json.readTree(content), beside, sheet);
            }
            var bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (IOException failed) {
            throw new UncheckedIOException("the report could not be printed", failed);
        }
    }

    void write(JsonNode report, Beside beside, Sheet sheet) {
        sheet.title(
                report.path("partial").asBoolean() ? "家庭经济状况核对报告(部分反馈)" : "家庭经济状况核对报告",
                "编号 " + report.path("number").asString());
        sheet.pairs(head(report, beside));
        sheet.note(report.path("summary").asString());
        findings(report, sheet);
        records(report, titles(report), sheet);
        answers(report, beside, sheet);
        sheet.note(
                "查无记录,是指该部门已查而没有查到登记,不等于没有;未反馈,是指已经查询而部门没有答复;未查询,是指没有询问。"
                        + "本报告只作参考,不认定资格,也不停发待遇。如有异议,可向出具单位提出,申请复核。");
        sheet.code(beside.address(), "查验:扫码或打开");
        sheet.note("内容摘要(SHA-256):" + beside.hash());
        sheet.signatures(List.of("核对人", "复核人", "出具单位(章)"));
    }

    private static List<Sheet.Pair> head(JsonNode report, Beside beside) {
        var pairs = new ArrayList<Sheet.Pair>();
        pairs.add(new Sheet.Pair("委托编号", report.path("request").asString()));
        pairs.add(new Sheet.Pair("委托单位", report.path("commissionedBy").asString()));
        pairs.add(
                new Sheet.Pair(
                        "用途", Purpose.valueOf(report.path("purpose").asString()).title().zh()));
        pairs.add(new Sheet.Pair("户编号", report.path("household").asString()));
        pairs.add(new Sheet.Pair("所在村", beside.place()));
        pairs.add(new Sheet.Pair("基准日", report.path("asOf").asString()));
        pairs.add(new Sheet.Pair("出具日期", report.path("sealedOn").asString()));
        pairs.add(new Sheet.Pair("有效期至", report.path("validUntil").asString()));
        if (!report.path("replaces").asString().isEmpty()) {
            pairs.add(new Sheet.Pair("替代报告", report.path("replaces").asString()));
        }
        return pairs;
    }

    private static void findings(JsonNode report, Sheet sheet) {
        sheet.heading("申报与查得的差异");
        if (report.path("findings").isEmpty()) {
            sheet.note("就已反馈的数据项,未发现申报与查得不一致。");
            return;
        }

        sheet.table(FINDINGS);
        for (var finding : report.path("findings")) {
            var explained = finding.path("explanation").asString();
            sheet.row(
                    List.of(
                            finding.path("subject").asString(),
                            finding.path("title").asString(),
                            said(finding, "declared"),
                            said(finding, "found"),
                            finding.path("tolerance").asString(),
                            STATES.getOrDefault(finding.path("state").asString(), "")
                                    + (explained.isEmpty() ? "" : ":" + explained),
                            finding.path("document").asString()
                                    + " "
                                    + finding.path("article").asString()));
        }
        sheet.endTable();
    }

    private static String said(JsonNode finding, String side) {
        var text = finding.path(side).asString();
        return text.isEmpty() ? "未申报" : text;
    }

    /** The title of each dataset, and its department before it. */
    private static Map<String, Title> titles(JsonNode report) {
        Map<String, Title> titles = new HashMap<>();
        for (var department : report.path("departments")) {
            for (var dataset : department.path("datasets")) {
                titles.put(
                        dataset.path("name").asString(),
                        new Title(
                                dataset.path("title").asString(),
                                department.path("title").asString()));
            }
        }
        return titles;
    }

    private static void records(JsonNode report, Map<String, Title> titles, Sheet sheet) {
        sheet.heading("查得记录");
        sheet.table(RECORDS);
        for (var person : report.path("persons")) {
            for (var record : person.path("records")) {
                var dataset = record.path("dataset").asString();
                var fields = new ArrayList<String>();
                record.path("fields")
                        .properties()
                        .forEach(field ->
                                fields.add(field.getKey() + ":" + field.getValue().asString()));
                sheet.row(
                        List.of(
                                person.path("number").asString(),
                                titles.getOrDefault(dataset, new Title(dataset, dataset)).zh(),
                                String.join(";", fields),
                                record.path("dataDate").asString(),
                                METHODS.getOrDefault(record.path("method").asString(), "")));
            }
        }
        sheet.endTable();
    }

    /** The coverage: of every dataset and person which of the four answers there is. */
    private static void answers(JsonNode report, Beside beside, Sheet sheet) {
        sheet.heading("各部门答复情况");
        sheet.table(ANSWERS);
        for (var department : report.path("departments")) {
            for (var dataset : department.path("datasets")) {
                for (var person : report.path("persons")) {
                    var number = person.path("number").asString();
                    sheet.row(
                            List.of(
                                    department.path("title").asString(),
                                    dataset.path("title").asString(),
                                    number,
                                    beside.names()
                                            .getOrDefault(number, person.path("name").asString()),
                                    answer(person, dataset.path("name").asString())));
                }
            }
        }
        sheet.endTable();
    }

    private static String answer(JsonNode person, String dataset) {
        for (var state : AnswerState.values()) {
            for (var name : person.path("answers").path(state.name())) {
                if (name.asString().equals(dataset)) {
                    return state.title().zh();
                }
            }
        }
        return AnswerState.NOT_ASKED.title().zh();
    }
}
