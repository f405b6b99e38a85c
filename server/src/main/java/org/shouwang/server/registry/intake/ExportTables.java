package org.shouwang.server.registry.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.server.access.Reveals;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.access.Sensitive;
import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.shouwang.server.registry.DocumentNumbers;
import org.shouwang.server.registry.Vocabulary;
import org.springframework.stereotype.Component;

/** What stands in the cells of a file that goes out. Names and numbers are masked unless asked. */
@Component
public class ExportTables {

    private static final List<String> LIST =
            List.of("行政村代码", "行政村", "户编号", "户主", "人数", "建档立卡户", "享受低保人数", "数据日期");

    private final Regions regions;
    private final Secrets secrets;
    private final Vocabulary vocabulary;
    private final Layouts layouts;

    ExportTables(Regions regions, Secrets secrets, Vocabulary vocabulary, Layouts layouts) {
        this.regions = regions;
        this.secrets = secrets;
        this.vocabulary = vocabulary;
        this.layouts = layouts;
    }

    List<String> listHeader() {
        return LIST;
    }

    List<String> listRow(ExportPeople.Home home, Optional<Reveals.Opened> opened) {
        return List.of(
                regions.at(new RegionCode(home.region())).value(),
                name(regions.at(new RegionCode(home.region()))),
                home.number(),
                shown(home.head(), opened),
                Integer.toString(home.members()),
                home.registered() ? "是" : "否",
                Integer.toString(home.dibaoPersons()),
                home.dataDate().toString());
    }

    /** The columns of the layout that something of ours fills. */
    List<Layout.LayoutColumn> memberColumns() {
        return layouts.of(FileKind.MEMBERS).stream()
                .flatMap(layout -> layout.columns().stream())
                .filter(column -> !column.isNotKept() || column.title().equals("人数"))
                .toList();
    }

    /** One row of the national layout. */
    List<String> memberRow(
            List<Layout.LayoutColumn> columns,
            Families.Family family,
            ExportPeople.Member member,
            Optional<Reveals.Opened> opened) {
        var own = own(family.home(), member, opened);
        List<String> row = new ArrayList<>(columns.size());
        for (var column : columns) {
            row.add(
                    Optional.ofNullable(own.get(column.as()))
                            .or(() -> Optional.ofNullable(own.get(column.title())))
                            .orElseGet(() -> fact(column.as(), family, member, opened)));
        }
        return row;
    }

    private Map<String, String> own(
            ExportPeople.Home home, ExportPeople.Member member, Optional<Reveals.Opened> opened) {
        var village = regions.at(new RegionCode(home.region()));
        Map<String, String> cells = new HashMap<>();
        cells.put("数据日期", home.dataDate().toString());
        cells.put("来源", "");
        cells.put("县", name(village.parent().parent()));
        cells.put("乡", name(village.parent()));
        cells.put("村", name(village));
        cells.put("行政村代码", village.value());
        cells.put("户编号", home.number());
        cells.put("人编号", member.number());
        cells.put("姓名", shown(member.name(), opened));
        cells.put("证件类型", title("document_type", member.documentKind()));
        cells.put("证件号码", document(member, opened));
        cells.put("人数", Integer.toString(home.members()));
        cells.put("与户主关系", title("relation", member.relation()));
        cells.put("民族", title("ethnicity", member.ethnicity()));
        cells.put("户籍户编号", member.hukou());
        cells.put("救助单位编号", member.unit());
        return cells;
    }

    /** The number of a member's document; empty where there is none. */
    public String document(ExportPeople.Member member, Optional<Reveals.Opened> opened) {
        var sealed = member.document();
        return sealed == null ? "" : shown(DocumentNumbers.open(secrets, sealed), opened);
    }

    /** A name or a number, masked unless it is asked for. */
    public static String shown(Sensitive detail, Optional<Reveals.Opened> opened) {
        return opened.map(detail::plain).orElseGet(detail::masked);
    }

    private String fact(
            String fact,
            Families.Family family,
            ExportPeople.Member member,
            Optional<Reveals.Opened> opened) {
        var own = family.fact(member.id(), fact);
        var cell = own.isEmpty() ? family.fact(family.home().id(), fact) : own;
        return shown(fact, cell, opened);
    }

    /** A birth date is shown by its year alone, unless it is asked for. */
    public String shown(String fact, String cell, Optional<Reveals.Opened> opened) {
        return fact.equals("birth_date") && opened.isEmpty() && !cell.isEmpty() ? year(cell) : cell;
    }

    private static String year(String day) {
        return LocalDate.parse(day).getYear() + "-**-**";
    }

    /** The title of an entry of a code list; empty where there is none. */
    public String title(String list, String entry) {
        Catalogue catalogue = vocabulary.catalogue();
        var codes = catalogue.lists().get(list);
        return codes == null || entry.isEmpty()
                ? ""
                : codes.position(entry)
                        .map(position -> codes.entries().get(position).title().zh())
                        .orElse("");
    }

    /** The name of a place; its code where it has none any more. */
    public String name(RegionCode code) {
        return regions.find(regions.at(code)).map(Region::name).orElse(code.value());
    }
}
