package org.shouwang.server.registry.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.graph.Type;
import org.shouwang.server.registry.Vocabulary;
import org.springframework.stereotype.Component;

/** Empty workbooks with the right header, and with what may stand in each column. */
@Component
class ImportTemplates {

    private final Layouts layouts;
    private final Vocabulary vocabulary;

    ImportTemplates(Layouts layouts, Vocabulary vocabulary) {
        this.layouts = layouts;
        this.vocabulary = vocabulary;
    }

    /** A column, and a word about it. */
    private record Titled(String title, String note) {}

    byte[] workbook(FileKind kind) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Shouwang", "1.0")) {
            var sheet = workbook.newWorksheet(kind.title().zh());
            var columns = columns(kind);
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i).title());
                sheet.style(0, i).bold().set();
                sheet.range(1, i, 2_000, i).style().format("@").set();
                if (!columns.get(i).note().isEmpty()) {
                    sheet.comment(0, i, columns.get(i).note());
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a template could not be written", impossible);
        }
        return bytes.toByteArray();
    }

    private List<Titled> columns(FileKind kind) {
        return layouts.of(kind)
                .map(layout -> layout.columns().stream().map(this::titled).toList())
                .orElseGet(() -> ours(kind));
    }

    private Titled titled(Layout.LayoutColumn column) {
        if (column.isNotKept()) {
            return new Titled(column.title(), "本列目前不导入,可以保留。");
        }

        var note = column.required() ? "必填。" : "";
        var fact = vocabulary.catalogue().fact(column.as());
        return new Titled(column.title(), note + fact.map(ImportTemplates::values).orElse(""));
    }

    private List<Titled> ours(FileKind kind) {
        List<Titled> columns = new ArrayList<>();
        for (var column : Column.values()) {
            if (kind.has(column)) {
                columns.add(
                        new Titled(column.title(), kind.required().contains(column) ? "必填。" : ""));
            }
        }
        vocabulary.catalogue().facts().values().stream()
                .filter(fact -> kind.facts().filter(fact.level()::equals).isPresent())
                .filter(fact -> Column.titled(fact.title().zh()).isEmpty())
                .forEach(fact -> columns.add(new Titled(fact.title().zh(), values(fact))));
        return columns;
    }

    private static String values(Fact fact) {
        return switch (fact.type()) {
            case Type.Code(var list) ->
                    "填名称,不填代码:"
                            + list.entries().stream()
                                    .map(entry -> entry.title().zh())
                                    .collect(Collectors.joining("、"));
            case Type.Bool bool -> "填 是 或 否。";
            case Type.Date date -> "写成 2026-01-31。";
            case Type.Money money -> "数字。" + fact.unit().zh();
            case Type.Rate rate -> "写成 70%。";
            case Type.Int whole -> "整数。" + fact.unit().zh();
        };
    }
}
