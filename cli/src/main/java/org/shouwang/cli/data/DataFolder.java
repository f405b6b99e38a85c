package org.shouwang.cli.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shouwang.cli.BadInput;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.catalogue.Reading;
import org.shouwang.policy.catalogue.Source;
import org.shouwang.policy.catalogue.Statement;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;

/**
 * Reads the three tables of a data folder. Rows that cannot be used are put aside with the reason.
 */
public final class DataFolder {

    private static final Set<String> HOUSEHOLD_COLUMNS = Set.of("户编号", "行政村代码", "数据日期", "来源");
    private static final Set<String> PERSON_COLUMNS =
            Set.of(
                    "户编号", "人编号", "姓名", "证件类型", "证件号码", "与户主关系", "性别", "出生日期", "民族", "户籍户编号",
                    "救助单位编号", "数据日期", "来源");
    private static final List<String> STATEMENT_COLUMNS =
            List.of("对象", "编号", "事实", "值", "数据日期", "来源");

    private final Path folder;
    private final Catalogue catalogue;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Register register;

    private DataFolder(Path folder, Catalogue catalogue) {
        this.folder = folder;
        this.catalogue = catalogue;
        this.register = new Register(catalogue, refusals);
    }

    /**
     * The register of a folder with {@code households.csv}, {@code persons.csv} and perhaps {@code
     * statements.csv}.
     */
    public static Register read(Path folder, Catalogue catalogue) {
        if (!Files.isRegularFile(folder.resolve("households.csv"))
                || !Files.isRegularFile(folder.resolve("persons.csv"))) {
            throw new BadInput(
                    new Title(
                            folder + " 里没有 households.csv 和 persons.csv。",
                            folder + " has no households.csv and persons.csv."),
                    new Title(
                            "可以先生成一份:./shouwang generate --place 140122,140123 --seed 1 --out 目录",
                            "Make some first: ./shouwang generate --place 140122,140123 --seed 1"
                                    + " --out DIR"));
        }

        return new DataFolder(folder, catalogue).read();
    }

    private Register read() {
        households(Table.read(folder.resolve("households.csv")).requiring(List.of("户编号", "行政村代码")));
        persons(Table.read(folder.resolve("persons.csv")).requiring(List.of("户编号", "人编号")));
        if (Files.isRegularFile(folder.resolve("statements.csv"))) {
            statements(Table.read(folder.resolve("statements.csv")).requiring(STATEMENT_COLUMNS));
        }
        return register;
    }

    private void households(Table table) {
        var facts =
                new FactColumns(
                        table, catalogue, Level.HOUSEHOLD, HOUSEHOLD_COLUMNS, refusals::add);
        table.eachRow(row ->
                provenance(table, row)
                        .flatMap(said -> facts.of(row, said))
                        .ifPresent(sayings -> {
                            var household = register.household(row.cell("户编号"), row.cell("行政村代码"));
                            sayings.forEach(
                                    saying -> household.add(saying.fact(), always(saying.given())));
                        }));
    }

    private void persons(Table table) {
        var facts = new FactColumns(table, catalogue, Level.PERSON, PERSON_COLUMNS, refusals::add);
        table.eachRow(row ->
                provenance(table, row)
                        .flatMap(said -> facts.of(row, said))
                        .ifPresent(sayings -> {
                            if (!register.knowsHousehold(row.cell("户编号"))) {
                                refuse(
                                        table,
                                        row,
                                        "户编号",
                                        "这一户没有采用,或不在户表里。",
                                        "Its household was refused or is not in the list.");
                                return;
                            }

                            var person =
                                    register.person(
                                            row.cell("人编号"),
                                            masked(row.cell("姓名")),
                                            row.cell("户编号"),
                                            row.cell("救助单位编号"));
                            sayings.forEach(
                                    saying -> person.add(saying.fact(), always(saying.given())));
                        }));
    }

    private void statements(Table table) {
        table.eachRow(row -> provenance(table, row).ifPresent(said -> statement(table, row, said)));
    }

    private void statement(Table table, Table.Row row, Provenance said) {
        var level = level(row.cell("对象"));
        var fact =
                catalogue
                        .byTitle(row.cell("事实"))
                        .filter(found -> Optional.of(found.level()).equals(level));
        var about = level.flatMap(kind -> register.dossier(kind, row.cell("编号")));
        if (fact.isEmpty()) {
            refuse(table, row, "事实", "这类对象没有这项指标。", "Subjects of this kind have no such fact.");
        } else if (about.isEmpty()) {
            refuse(table, row, "编号", "没有这个编号的对象。", "There is no subject with this number.");
        } else {
            var given =
                    switch (fact.get().read(row.cell("值"))) {
                        case Reading.Said value ->
                                Optional.of(new Given.Value(value.value(), said));
                        case Reading.NothingFound nothing ->
                                Optional.of(new Given.NothingFound(said));
                        case Reading.NoAnswer none -> Optional.of(new Given.NoAnswer(said));
                        case Reading.Blank nobodyAsked -> Optional.<Given>empty();
                        case Reading.Refused why -> {
                            refusals.add(
                                    new Refusal(
                                            table.file(),
                                            row.line(),
                                            "值",
                                            why.why(),
                                            why.remedy()));
                            yield Optional.<Given>empty();
                        }
                    };
            given.ifPresent(value ->
                    about.get()
                            .add(
                                    fact.get().name(),
                                    new Statement(value, from(row.cell("起")), end(row.cell("止")))));
        }
    }

    private Optional<Provenance> provenance(Table table, Table.Row row) {
        var source =
                catalogue.sources().stream()
                        .filter(known -> known.title().zh().equals(row.cell("来源")))
                        .map(Source::name)
                        .findFirst();
        if (source.isEmpty()) {
            refuse(table, row, "来源", "目录里没有这个来源。", "The catalogue has no such source.");
            return Optional.empty();
        }

        try {
            return Optional.of(
                    new Provenance(
                            source.get(), LocalDate.parse(row.cell("数据日期")), row.cell("凭证")));
        } catch (DateTimeParseException notADay) {
            refuse(table, row, "数据日期", "不是日期。", "This is not a day.");
            return Optional.empty();
        }
    }

    private void refuse(Table table, Table.Row row, String column, String zh, String en) {
        refusals.add(
                new Refusal(
                        table.file(),
                        row.line(),
                        column,
                        new Title(zh, en),
                        new Title("此行未采用。", "The row was not used.")));
    }

    private static Optional<Level> level(String subject) {
        return switch (subject) {
            case "人" -> Optional.of(Level.PERSON);
            case "救助单位" -> Optional.of(Level.UNIT);
            case "户" -> Optional.of(Level.HOUSEHOLD);
            default -> Optional.empty();
        };
    }

    private static Statement always(Given given) {
        return new Statement(given, LocalDate.MIN, LocalDate.MAX);
    }

    private static LocalDate from(String cell) {
        return cell.isEmpty() ? LocalDate.MIN : LocalDate.parse(cell);
    }

    private static LocalDate end(String cell) {
        return cell.isEmpty() ? LocalDate.MAX : LocalDate.parse(cell);
    }

    /**
     * The first character only: what is printed may be copied, and a name is not needed to follow a
     * calculation.
     */
    private static String masked(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
    }
}
