package org.shouwang.server.registry.book;

import java.util.List;
import java.util.Optional;
import org.shouwang.server.access.Progress;
import org.shouwang.server.paper.Sheet;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.intake.ExportPeople;
import org.shouwang.server.registry.intake.ExportTables;
import org.shouwang.server.registry.intake.Families;
import org.springframework.stereotype.Component;

/** The booklet of a household (户有本): who lives there, what is on file, and room to sign. */
@Component
class HouseholdBooklet implements Book {

    private static final List<String> SIGNATURES = List.of("户主(代理人)", "村干部", "乡镇经办", "日期");

    private final Families families;
    private final Persons persons;
    private final ExportTables tables;

    HouseholdBooklet(Families families, Persons persons, ExportTables tables) {
        this.families = families;
        this.persons = persons;
        this.tables = tables;
    }

    @Override
    public long write(Wanted wanted, Sheet sheet, Progress progress) {
        sheet.title("户本 · 家庭登记手册", wanted.subtitle(tables.name(wanted.filter().place())));
        long[] rows = {0};
        families.each(
                wanted.filter(),
                Optional.empty(),
                wanted.day(),
                family -> {
                    rows[0] += family.members().size();
                    household(family, wanted, sheet);
                    progress.report(rows[0], 0, WRITING);
                });
        return rows[0];
    }

    private void household(Families.Family family, Wanted wanted, Sheet sheet) {
        var home = family.home();
        sheet.page("户编号 " + home.number());
        sheet.pairs(identity(home, wanted));
        sheet.heading("家庭成员");
        sheet.table(persons.columns());
        family.members()
                .forEach(member -> sheet.row(persons.cells(family, member, wanted.opened())));
        sheet.endTable();
        var facts = persons.household(family);
        if (!facts.isEmpty()) {
            sheet.heading("家庭情况");
            sheet.pairs(facts);
        }
        sheet.note("以上内容由登记数据生成,空白处为尚未登记;如有出入请告诉村干部更正,不必重新填表。");
        sheet.signatures(SIGNATURES);
    }

    private List<Sheet.Pair> identity(ExportPeople.Home home, Wanted wanted) {
        return List.of(
                new Sheet.Pair(Words.HOUSEHOLD, home.number()),
                new Sheet.Pair("户主", ExportTables.shown(home.head(), wanted.opened())),
                new Sheet.Pair(Words.VILLAGE, tables.name(new RegionCode(home.region()))),
                new Sheet.Pair(Words.CODE, home.region()),
                new Sheet.Pair(Words.MEMBERS, Integer.toString(home.members())),
                new Sheet.Pair(Words.REGISTERED, Words.yesOrNo(home.registered())),
                new Sheet.Pair(Words.DIBAO_PERSONS, Integer.toString(home.dibaoPersons())),
                new Sheet.Pair("数据日期", home.dataDate().toString()));
    }
}
