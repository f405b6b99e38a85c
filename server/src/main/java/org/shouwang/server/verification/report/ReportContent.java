package org.shouwang.server.verification.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.policy.verification.Dataset;
import org.shouwang.policy.verification.DatasetField;
import org.shouwang.policy.verification.VerificationText;
import org.shouwang.server.access.Masking;
import org.shouwang.server.verification.AnswerState;
import org.shouwang.server.verification.comparison.Findings;
import org.shouwang.server.verification.comparison.RequestFile;

/**
 * What a report says, as it is sealed: persons by their numbers and masked names, what each
 * department answered about each dataset, and what was declared beside what was found.
 */
final class ReportContent {

    private static final int FORM = 1;

    private final VerificationText text;
    private final List<Map<String, Object>> departments;

    ReportContent(VerificationText text) {
        this.text = text;
        this.departments = departments(text);
    }

    /** What is given to a report when it is sealed. */
    record Frame(
            String number,
            LocalDate sealedOn,
            LocalDate validUntil,
            String previous,
            String code) {}

    /** A content, and whether an answer is still missing. */
    record Written(Map<String, Object> content, boolean partial) {}

    Written of(RequestFile file, List<Findings.Told> findings, Frame frame) {
        var persons = file.persons().stream().map(this::person).toList();
        var counts = counts(persons);
        boolean partial = of(counts, AnswerState.NO_ANSWER) > 0;
        var head = file.head();
        Map<String, Object> content = new HashMap<>();
        content.put("form", FORM);
        content.put("number", frame.number());
        content.put("code", frame.code());
        content.put("request", head.number());
        content.put("purpose", head.purpose());
        content.put("commissionedBy", head.commissionedBy());
        content.put("household", head.householdNumber());
        content.put("region", head.region());
        content.put("asOf", head.asOf().toString());
        content.put("sealedOn", frame.sealedOn().toString());
        content.put("validUntil", frame.validUntil().toString());
        content.put("replaces", frame.previous());
        content.put("partial", partial);
        content.put("departments", departments);
        content.put("persons", persons.stream().map(Told::content).toList());
        content.put("findings", findings.stream().map(ReportContent::finding).toList());
        content.put("coverage", coverage(counts));
        content.put("summary", summary(file, findings, counts));
        return new Written(content, partial);
    }

    private static List<Map<String, Object>> departments(VerificationText text) {
        return text.departments().stream()
                .map(department ->
                        Map.<String, Object>of(
                                "name",
                                department.name(),
                                "title",
                                department.title().zh(),
                                "datasets",
                                text.of(department.name()).stream()
                                        .map(dataset ->
                                                Map.<String, Object>of(
                                                        "name",
                                                        dataset.name(),
                                                        "title",
                                                        dataset.title().zh()))
                                        .toList()))
                .toList();
    }

    /** A person as the report tells of them. */
    private record Told(Map<String, Object> content, Map<String, AnswerState> states) {}

    private Told person(RequestFile.AskedPerson person) {
        var states = states(person);
        Map<String, Object> answers = new HashMap<>();
        for (var state : AnswerState.values()) {
            answers.put(
                    state.name(),
                    states.entrySet().stream()
                            .filter(entry -> entry.getValue() == state)
                            .map(Map.Entry::getKey)
                            .toList());
        }
        Map<String, Object> content = new HashMap<>();
        content.put("number", person.number());
        content.put("name", person.name().masked());
        content.put("role", person.role());
        content.put("authorised", person.authorised() && !person.held());
        content.put("answers", answers);
        content.put(
                "records",
                person.held() ? List.of() : person.records().stream().map(this::record).toList());
        return new Told(content, states);
    }

    /**
     * Of every dataset that is asked for in the place; where several answers speak of one, the
     * first of the four counts. Whose authorisation was withdrawn, is as if nobody had asked.
     */
    private Map<String, AnswerState> states(RequestFile.AskedPerson person) {
        Map<String, AnswerState> states = new LinkedHashMap<>();
        text.datasets().forEach(dataset -> states.put(dataset.name(), AnswerState.NOT_ASKED));
        if (!person.held()) {
            person.answers()
                    .forEach(answer ->
                            answer.datasets()
                                    .forEach((dataset, state) ->
                                            states.merge(dataset, state, ReportContent::surer)));
        }
        return states;
    }

    private static AnswerState surer(AnswerState one, AnswerState other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private Map<String, Object> record(RequestFile.FoundRow row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        text.dataset(row.dataset())
                .map(Dataset::fields)
                .orElse(List.of())
                .forEach(field -> field(fields, field, row));
        return Map.of(
                "dataset", row.dataset(),
                "fields", fields,
                "dataDate", row.dataDate().toString(),
                "method", row.method());
    }

    private static void field(
            Map<String, Object> fields, DatasetField field, RequestFile.FoundRow row) {
        var said = row.fields().getOrDefault(field.name(), "");
        if (!said.isEmpty()) {
            fields.put(field.title().zh(), field.sensitive() ? Masking.document(said) : said);
        }
    }

    private static Map<String, Object> finding(Findings.Told finding) {
        Map<String, Object> told = new HashMap<>();
        told.put("rule", finding.rule());
        told.put("title", finding.titleZh());
        told.put("subject", finding.subject());
        told.put("concern", finding.concern());
        told.put("declared", finding.declared());
        told.put("found", finding.found());
        told.put("tolerance", finding.toleranceZh());
        told.put("document", finding.document());
        told.put("article", finding.article());
        told.put("state", finding.state());
        told.put("explanation", finding.explanation());
        return told;
    }

    private static Map<AnswerState, Long> counts(List<Told> persons) {
        var counts = new EnumMap<AnswerState, Long>(AnswerState.class);
        for (var state : AnswerState.values()) {
            counts.put(state, 0L);
        }
        persons.forEach(person ->
                person.states().values().forEach(state -> counts.merge(state, 1L, Long::sum)));
        return counts;
    }

    private static long of(Map<AnswerState, Long> counts, AnswerState state) {
        return counts.getOrDefault(state, 0L);
    }

    private static Map<String, Object> coverage(Map<AnswerState, Long> counts) {
        Map<String, Object> coverage = new HashMap<>();
        counts.forEach((state, count) -> coverage.put(state.name(), count));
        return coverage;
    }

    private static String summary(
            RequestFile file, List<Findings.Told> findings, Map<AnswerState, Long> counts) {
        var said = new ArrayList<String>();
        said.add(
                "核对%d人:查得记录%d项,查无记录%d项,未反馈%d项,未查询%d项。"
                        .formatted(
                                file.persons().size(),
                                of(counts, AnswerState.FOUND),
                                of(counts, AnswerState.NOTHING),
                                of(counts, AnswerState.NO_ANSWER),
                                of(counts, AnswerState.NOT_ASKED)));
        said.add(
                findings.isEmpty()
                        ? "就已反馈的数据项,未发现申报与查得不一致。"
                        : "申报与查得有%d处需要家庭说明。".formatted(findings.size()));
        said.add("查无记录不等于没有;未反馈、未查询的不作任何判断。本报告是参考依据,不是认定结论。");
        return String.join("", said);
    }
}
