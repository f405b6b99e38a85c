package org.shouwang.server.registry.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shouwang.server.access.Reveals;
import org.shouwang.server.paper.Sheet;
import org.shouwang.server.registry.Vocabulary;
import org.shouwang.server.registry.intake.ExportPeople;
import org.shouwang.server.registry.intake.ExportTables;
import org.shouwang.server.registry.intake.Families;
import org.springframework.stereotype.Component;

/** How persons stand in a book: the same columns wherever they are printed. */
@Component
class Persons {

    private static final List<String> FACTS =
            List.of("sex", "birth_date", "health", "labour_capacity", "receives_dibao");

    private final ExportTables tables;
    private final Vocabulary vocabulary;

    Persons(ExportTables tables, Vocabulary vocabulary) {
        this.tables = tables;
        this.vocabulary = vocabulary;
    }

    Sheet.Columns columns() {
        return new Sheet.Columns(
                List.of(
                        Words.PERSON,
                        "姓名",
                        "与户主关系",
                        "证件号码",
                        "性别",
                        "出生日期",
                        "健康状况",
                        "劳动技能",
                        Words.DIBAO,
                        "救助单位"),
                List.of(12, 9, 11, 22, 6, 13, 12, 13, 9, 12));
    }

    List<String> cells(
            Families.Family family, ExportPeople.Member member, Optional<Reveals.Opened> opened) {
        var cells = new ArrayList<String>();
        cells.add(member.number());
        cells.add(ExportTables.shown(member.name(), opened));
        cells.add(tables.title("relation", member.relation()));
        cells.add(tables.document(member, opened));
        for (var fact : FACTS) {
            cells.add(tables.shown(fact, family.fact(member.id(), fact), opened));
        }
        cells.add(member.unit());
        return cells;
    }

    /** What is believed of a household, as far as anything is, in the order of the catalogue. */
    List<Sheet.Pair> household(Families.Family family) {
        return vocabulary.catalogue().facts().values().stream()
                .filter(fact -> fact.level() == org.shouwang.policy.graph.Level.HOUSEHOLD)
                .map(fact ->
                        new Sheet.Pair(
                                fact.title().zh(),
                                withUnit(
                                        family.fact(family.home().id(), fact.name()),
                                        fact.unit().zh())))
                .filter(pair -> !pair.value().isEmpty())
                .toList();
    }

    private static String withUnit(String value, String unit) {
        return value.isEmpty() || unit.isEmpty() ? value : value + " " + unit;
    }
}
