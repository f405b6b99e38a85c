package org.shouwang.policy.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.NearestName;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.language.Basis;
import org.shouwang.policy.verification.AnswerColumn;
import org.shouwang.policy.verification.Dataset;
import org.shouwang.policy.verification.DatasetField;
import org.shouwang.policy.verification.Frequency;
import org.shouwang.policy.verification.HeldBy;
import org.shouwang.policy.verification.MatchedBy;
import org.shouwang.policy.verification.Says;

/** Reads verification/datasets.yaml, one dataset at a time. */
final class DatasetReader {

    private static final String TEXT = "text";
    private static final int NUMBER_MAX = 999;

    private final Catalogue catalogue;
    private final Set<String> documents;
    private final Set<String> departments;
    private final Problems problems;

    DatasetReader(
            Catalogue catalogue,
            Set<String> documents,
            Set<String> departments,
            Problems problems) {
        this.catalogue = catalogue;
        this.documents = documents;
        this.departments = departments;
        this.problems = problems;
    }

    Dataset read(String name, Yaml yaml) {
        yaml.fields(
                "number",
                "department",
                "title",
                "basis",
                "frequency",
                "held_by",
                "matched_by",
                "dated",
                "fields",
                "says");
        var fields = fields(yaml.field("fields"));
        return new Dataset(
                (int) Values.value(yaml.field("number"), Type.INT, new Interval(1, NUMBER_MAX)),
                name,
                department(yaml.field("department")),
                yaml.field("title").title(),
                basis(yaml.field("basis")),
                Values.word(yaml.field("frequency"), Frequency.values(), Frequency::word),
                Values.word(yaml.field("held_by"), HeldBy.values(), HeldBy::word),
                yaml.field("matched_by").items().stream()
                        .map(each -> Values.word(each, MatchedBy.values(), MatchedBy::word))
                        .toList(),
                fields,
                says(yaml, fields));
    }

    private String department(Yaml yaml) {
        if (!departments.contains(yaml.text())) {
            var meant = NearestName.of(yaml.text(), departments);
            throw yaml.problem(
                    "departments.yaml 中没有部门 \"%s\"。".formatted(yaml.text()),
                    meant.map("是不是 \"%s\"?"::formatted).orElse("请先在 departments.yaml 中列出。"),
                    "departments.yaml has no department \"%s\".".formatted(yaml.text()),
                    meant.map("Did you mean \"%s\"?"::formatted)
                            .orElse("List it in departments.yaml first."));
        }
        return yaml.text();
    }

    private List<Basis> basis(Yaml yaml) {
        return yaml.items().stream()
                .map(each -> {
                    each.fields("document", "article");
                    return Values.basis(each, documents);
                })
                .toList();
    }

    private List<DatasetField> fields(Yaml yaml) {
        var fields = new ArrayList<DatasetField>();
        yaml.fields()
                .forEach((name, field) -> {
                    field.fields("zh", "en", "type", "sensitive");
                    var title = new Title(field.field("zh").text(), field.field("en").text());
                    requireNew(field.field("zh"), fields);
                    fields.add(
                            new DatasetField(
                                    name,
                                    title,
                                    type(field),
                                    field.optional("sensitive")
                                            .map(Values::yesOrNo)
                                            .orElse(false)));
                });
        return fields;
    }

    private static void requireNew(Yaml header, List<DatasetField> fields) {
        boolean known =
                AnswerColumn.headers().contains(header.text())
                        || fields.stream()
                                .anyMatch(each -> each.title().zh().equals(header.text()));
        if (known) {
            throw header.problem(
                    "列名 \"%s\" 已经有了。".formatted(header.text()),
                    "同一数据项的列名不能重复,也不能与回执的公共列同名。",
                    "There is a column \"%s\" already.".formatted(header.text()),
                    "The columns of a dataset differ from each other and from those of every"
                            + " answer.");
        }
    }

    private Optional<Type> type(Yaml field) {
        var type = field.field("type");
        return type.text().equals(TEXT)
                ? Optional.empty()
                : Optional.of(Values.type(type, catalogue));
    }

    private List<Says> says(Yaml yaml, List<DatasetField> fields) {
        var dated =
                yaml.optional("dated")
                        .map(each -> SaysReader.field(each, fields).name())
                        .orElse("");
        var reader = new SaysReader(catalogue, fields, dated);
        var says = new ArrayList<Says>();
        yaml.optional("says").map(Yaml::items).orElse(List.of()).stream()
                .flatMap(each -> problems.noting(() -> reader.read(each)).stream())
                .forEach(says::add);
        return says;
    }
}
