package org.shouwang.policy.pack;

import java.util.List;
import java.util.Optional;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.NearestName;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.verification.Aggregation;
import org.shouwang.policy.verification.DatasetField;
import org.shouwang.policy.verification.Says;
import org.shouwang.policy.verification.Where;

/** Reads what a dataset says about a fact, and whether its columns can say that. */
final class SaysReader {

    private final Catalogue catalogue;
    private final List<DatasetField> fields;
    private final String dated;

    /**
     * @param dated the column with the day of a record; empty if there is none
     */
    SaysReader(Catalogue catalogue, List<DatasetField> fields, String dated) {
        this.catalogue = catalogue;
        this.fields = fields;
        this.dated = dated;
    }

    Says read(Yaml yaml) {
        yaml.fields("fact", "how", "field", "where");
        var fact = Values.fact(yaml.field("fact"), catalogue);
        if (fact.level() != Level.PERSON) {
            throw yaml.field("fact")
                    .problem(
                            "部门的记录只说人的事实。",
                            "请换一个人一级的事实。",
                            "Records of departments speak of persons only.",
                            "Name a fact of persons.");
        }

        var how = Values.word(yaml.field("how"), Aggregation.values(), Aggregation::word);
        var field = how.readsField() ? field(yaml.field("field"), fields).name() : "";
        requireType(yaml, fact, how, field);
        return new Says(
                fact,
                how,
                field,
                dated,
                yaml.optional("where").map(Yaml::items).orElse(List.of()).stream()
                        .map(this::where)
                        .toList());
    }

    /** A column by its name. */
    static DatasetField field(Yaml yaml, List<DatasetField> fields) {
        var names = fields.stream().map(DatasetField::name).toList();
        var meant = NearestName.of(yaml.text(), names);
        return fields.stream()
                .filter(each -> each.name().equals(yaml.text()))
                .findFirst()
                .orElseThrow(() ->
                        yaml.problem(
                                "这一数据项没有字段 \"%s\"。".formatted(yaml.text()),
                                meant.map("是不是 \"%s\"?"::formatted)
                                        .orElse("可用:" + String.join("、", names)),
                                "The dataset has no field \"%s\".".formatted(yaml.text()),
                                meant.map("Did you mean \"%s\"?"::formatted)
                                        .orElse("It has: " + String.join(", ", names))));
    }

    private void requireType(Yaml yaml, Fact fact, Aggregation how, String field) {
        boolean fits =
                switch (how) {
                    case COUNT -> fact.type() instanceof Type.Int;
                    case ANY -> fact.type() instanceof Type.Bool;
                    case SUM, SUM_OF_TWELVE_MONTHS -> isAmount(fact) && isOf(fact, field);
                    case MAX -> !(fact.type() instanceof Type.Code) && isOf(fact, field);
                    case LATEST -> isOf(fact, field);
                };
        if (!fits) {
            throw yaml.field("how")
                    .problem(
                            "事实 \"%s\" 不能这样得出。".formatted(fact.name()),
                            "count 得整数,any 得是否,其余要求字段与事实同类型。",
                            "The fact \"%s\" cannot come about like this.".formatted(fact.name()),
                            "count makes a whole number, any a yes or no; otherwise the field is of"
                                    + " the type of the fact.");
        }
    }

    private static boolean isAmount(Fact fact) {
        return fact.type() instanceof Type.Money || fact.type() instanceof Type.Int;
    }

    private boolean isOf(Fact fact, String field) {
        return fields.stream()
                .filter(each -> each.name().equals(field))
                .anyMatch(each -> each.type().equals(Optional.of(fact.type())));
    }

    private Where where(Yaml yaml) {
        yaml.fields("field", "is", "is_not");
        var field = field(yaml.field("field"), fields).name();
        var isNot = yaml.optional("is_not");
        var values = isNot.orElseGet(() -> yaml.field("is"));
        return new Where(
                field, isNot.isPresent(), values.items().stream().map(Yaml::text).toList());
    }
}
