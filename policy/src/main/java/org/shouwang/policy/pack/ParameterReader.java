package org.shouwang.policy.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.NearestName;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.language.LinkCompiler;
import org.shouwang.policy.language.LinkCompiler.LinkText;
import org.shouwang.policy.parameter.ParameterDeclaration;
import org.shouwang.policy.parameter.ParameterValue;
import org.shouwang.policy.parameter.Table;
import org.shouwang.policy.parameter.WorkingDays;

/**
 * Reads the parameters of a pack and of those that it inherits. An inherited parameter is given
 * further values by naming it again with nothing but values.
 */
final class ParameterReader {

    private static final Title NO_UNIT = new Title("", "");

    private final Catalogue catalogue;
    private final Set<String> documents;
    private final Problems problems;
    private final Map<String, ParameterDeclaration> own = new LinkedHashMap<>();
    private final Map<String, Linked> linked = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();
    private final Set<String> unreadable = new HashSet<>();
    private final TableReader tables;
    private final CalendarReader calendar = new CalendarReader(this::document);
    private final Set<String> calendars = new HashSet<>();

    private record Linked(LinkText text, Title title, Title unit) {}

    ParameterReader(Catalogue catalogue, Set<String> documents, Problems problems) {
        this.catalogue = catalogue;
        this.documents = documents;
        this.problems = problems;
        this.tables = new TableReader(catalogue);
    }

    void read(Yaml file) {
        file.fields()
                .forEach((name, yaml) -> {
                    int before = problems.count();
                    problems.run(() -> parameter(name, file.keyed(name), yaml));
                    if (problems.count() > before) {
                        unreadable.add(name);
                    }
                });
    }

    /** All parameters in the order written, those that are linked compiled. */
    List<ParameterDeclaration> declarations() {
        var links = linked.values().stream().map(Linked::text).toList();
        var compiler = new LinkCompiler(catalogue, List.copyOf(own.values()), links, unreadable);
        var declarations = new ArrayList<ParameterDeclaration>();
        for (var name : order) {
            Optional.ofNullable(own.get(name))
                    .or(() -> problems.noting(() -> declaration(name, compiler)))
                    .ifPresentOrElse(declarations::add, () -> unreadable.add(name));
        }
        return declarations;
    }

    /** The parameters that have problems of their own. */
    Set<String> unreadable() {
        return unreadable;
    }

    /** The calendar of working days, of whatever years are published. */
    WorkingDays workingDays() {
        return calendar.workingDays();
    }

    /** A calendar says so by its type; further years are added by its name. */
    private boolean isCalendar(String name, Yaml yaml) {
        return calendars.contains(name)
                || yaml.optional("type").filter(type -> type.text().equals("calendar")).isPresent();
    }

    private void requireOneCalendar(Yaml key) {
        if (calendars.size() > 1) {
            throw key.problem(
                    "已有一个工作日日历。",
                    "请把年份写进那一个。",
                    "There is a calendar of working days already.",
                    "Add the years to that one.");
        }
    }

    private ParameterDeclaration declaration(String name, LinkCompiler compiler) {
        var declared = Objects.requireNonNull(linked.get(name));
        var link = compiler.compile(name);
        var range = link.graph().node(link.node()).range();
        return new ParameterDeclaration(
                name,
                declared.title(),
                declared.text().type(),
                declared.unit(),
                range,
                List.of(),
                Optional.of(link));
    }

    private void parameter(String name, Yaml key, Yaml yaml) {
        if (isCalendar(name, yaml)) {
            calendars.add(name);
            requireOneCalendar(key);
            calendar.read(yaml.field("values"));
            return;
        }

        yaml.fields(
                "title", "type", "unit", "by", "range", "values", "equals", "document", "article");
        boolean isKnown = own.containsKey(name) || linked.containsKey(name);
        if (!isKnown) {
            declare(name, yaml);
        } else if (own.containsKey(name) && yaml.fields().keySet().equals(Set.of("values"))) {
            var before = Objects.requireNonNull(own.get(name));
            own.put(
                    name,
                    with(
                            before,
                            values(
                                    yaml.field("values"),
                                    before.type(),
                                    before.range(),
                                    before.key(),
                                    before.values())));
        } else {
            throw key.problem(
                    "参数 \"%s\" 已经有了。".formatted(name),
                    "要补充所继承参数的数值,只写 values;否则请改名。",
                    "The parameter \"%s\" exists already.".formatted(name),
                    "To add values to an inherited parameter write nothing but values; otherwise"
                            + " rename it.");
        }
    }

    private void declare(String name, Yaml yaml) {
        var title = yaml.field("title").title();
        var type = Values.type(yaml.field("type"), catalogue);
        var unit = yaml.optional("unit").map(Yaml::title).orElse(NO_UNIT);
        var formula = yaml.optional("equals");
        if (formula.isPresent() == yaml.optional("values").isPresent()) {
            throw yaml.problem(
                    "参数要么有 values,要么有 equals。",
                    "请只写其中一个。",
                    "A parameter has either values or equals.",
                    "Write one of the two.");
        }
        var key = yaml.optional("by").map(tables::key);
        if (formula.isPresent()) {
            var at = formula.get();
            var text =
                    new LinkText(
                            name,
                            title.zh(),
                            type,
                            at.source(),
                            at.start(),
                            at.end(),
                            document(yaml),
                            yaml.field("article").text());
            order.add(name);
            linked.put(name, new Linked(text, title, unit));
            return;
        }

        var range = Values.range(yaml, type);
        var values = values(yaml.field("values"), type, range, key, List.of());
        order.add(name);
        own.put(
                name,
                new ParameterDeclaration(
                        name, title, type, unit, range, values, Optional.empty(), key));
    }

    private List<ParameterValue> values(
            Yaml list,
            Type type,
            Interval range,
            Optional<Table.Key> key,
            List<ParameterValue> before) {
        var values = new ArrayList<>(before);
        for (var item : list.items()) {
            problems.noting(() ->
                            key.map(by -> rows(item, type, range, by))
                                    .orElseGet(() -> value(item, type, range)))
                    .ifPresent(value ->
                            problems.run(() -> {
                                requireNoOverlap(values, value, item);
                                values.add(value);
                            }));
        }
        return values;
    }

    private ParameterValue value(Yaml item, Type type, Interval range) {
        item.fields("from", "place", "value", "document", "article");
        var written = item.field("value");
        var value =
                written.text().equals("open")
                        ? range
                        : Interval.of(Values.value(written, type, range));
        return new ParameterValue(
                Values.day(item.field("from")),
                item.field("place").text(),
                value,
                document(item),
                item.field("article").text());
    }

    private ParameterValue rows(Yaml item, Type type, Interval range, Table.Key key) {
        item.fields("from", "place", "rows", "document", "article");
        return new ParameterValue(
                Values.day(item.field("from")),
                item.field("place").text(),
                tables.rows(item.field("rows"), key, type, range),
                document(item),
                item.field("article").text());
    }

    /** Two values from the same day in the same place would both be in force. */
    private static void requireNoOverlap(
            List<ParameterValue> values, ParameterValue value, Yaml item) {
        boolean overlaps =
                values.stream()
                        .anyMatch(each ->
                                each.place().equals(value.place())
                                        && each.from().equals(value.from()));
        if (overlaps) {
            throw item.problem(
                    "同一地区从同一天起有两个数值。",
                    "请删去其中一个,或改起始日。",
                    "Two values of the same place begin on the same day.",
                    "Remove one of them, or change the day on which it begins.");
        }
    }

    private String document(Yaml holder) {
        var yaml = holder.field("document");
        if (!documents.contains(yaml.text())) {
            var meant = NearestName.of(yaml.text(), documents);
            throw yaml.problem(
                    "sources.yaml 中没有代号为 \"%s\" 的文件。".formatted(yaml.text()),
                    meant.map("是不是 \"%s\"?"::formatted).orElse("请在 sources.yaml 中登记该文件。"),
                    "There is no document \"%s\" in sources.yaml.".formatted(yaml.text()),
                    meant.map("Did you mean \"%s\"?"::formatted)
                            .orElse("Add the document to sources.yaml."));
        }
        return yaml.text();
    }

    private static ParameterDeclaration with(
            ParameterDeclaration before, List<ParameterValue> values) {
        return new ParameterDeclaration(
                before.name(),
                before.title(),
                before.type(),
                before.unit(),
                before.range(),
                values,
                before.link(),
                before.key());
    }
}
