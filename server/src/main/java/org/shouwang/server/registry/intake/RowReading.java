package org.shouwang.server.registry.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Reading;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Type;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.StatementState;

/** Understands a row by itself, without looking at other rows or at what is on file. */
final class RowReading {

    private static final Map<String, Level> SUBJECTS =
            Map.of(
                    "人", Level.PERSON,
                    "救助单位", Level.UNIT,
                    "户", Level.HOUSEHOLD,
                    "赡养人", Level.SUPPORTER);
    private static final String SEX = "sex";
    private static final String BIRTH_DATE = "birth_date";
    private static final String SEX_NOT_KNOWN = "not_known";

    private final Catalogue catalogue;
    private final CellReading cells;
    private final LocalDate today;
    private final Optional<Said> male;
    private final Optional<Said> female;
    private final Optional<Fact> born;

    RowReading(Catalogue catalogue, LocalDate today) {
        this.catalogue = catalogue;
        this.cells = new CellReading(catalogue, today);
        this.today = today;
        this.male = sex("男");
        this.female = sex("女");
        this.born = catalogue.fact(BIRTH_DATE);
    }

    /** The household of a row, or empty where the row was refused. */
    Optional<HouseholdRow> household(Row row, Header header) {
        if (row.isRefused()) {
            return Optional.empty();
        }

        var number = row.number(Column.HOUSEHOLD);
        var village = village(row);
        var dataDate = cells.dataDate(row);
        var source = cells.source(row);
        var facts = cells.facts(row, header.facts());
        return row.isRefused()
                ? Optional.empty()
                : Optional.of(
                        new HouseholdRow(number, village.orElseThrow(), dataDate, source, facts));
    }

    /**
     * What a row about a member says of the household, whose village is found by its names on that
     * day.
     */
    Optional<HouseholdRow> home(
            Row row, Header header, BiFunction<Row, LocalDate, Optional<RegionCode>> villages) {
        var number = row.number(Column.HOUSEHOLD);
        var dataDate = cells.dataDate(row);
        var village = villages.apply(row, dataDate);
        var source = cells.source(row);
        var facts = cells.facts(row, header.householdFacts());
        return row.isRefused()
                ? Optional.empty()
                : village.map(found -> new HouseholdRow(number, found, dataDate, source, facts));
    }

    static Optional<RegionCode> village(Row row) {
        var text = row.number(Column.VILLAGE);
        var code = RegionCode.parse(text);
        if (code.isEmpty() && !text.isEmpty()) {
            row.refuse(Column.VILLAGE, RowComplaints.unknownPlace(""));
        }
        return code;
    }

    /** The person of a row, or empty where the row was refused. */
    Optional<PersonRow> person(Row row, Header header) {
        if (row.isRefused()) {
            return Optional.empty();
        }

        var household = row.number(Column.HOUSEHOLD);
        var document = DocumentReading.read(row, cells);
        var facts = cells.facts(row, header.facts());
        document.citizen().ifPresent(number -> addFromNumber(facts, header, number));
        var birthDate = birthDate(row, facts);
        var sex = sex(facts);
        document.citizen().ifPresent(number -> compare(row, number, sex, birthDate));
        var person =
                new PersonRow(
                        household,
                        row.number(Column.PERSON),
                        row.required(Column.NAME, ImportLimits.NAME_CHARACTERS_MAX),
                        document.kind(),
                        document.number(),
                        cells.entry(row, Column.RELATION, "relation"),
                        sex,
                        birthDate,
                        row.text(Column.ETHNICITY).isEmpty()
                                ? ""
                                : cells.entry(row, Column.ETHNICITY, "ethnicity"),
                        row.numberOr(Column.HUKOU, household),
                        row.numberOr(Column.UNIT, household),
                        cells.dataDate(row),
                        cells.source(row),
                        facts);
        return row.isRefused() ? Optional.empty() : Optional.of(person);
    }

    /** A table without these columns says them by the number of the card. */
    private void addFromNumber(List<Said> facts, Header header, CitizenNumber number) {
        if (header.source().isEmpty()) {
            return;
        }

        if (!header.has(SEX)) {
            (number.male() ? male : female).ifPresent(facts::add);
        }
        if (!header.has(BIRTH_DATE)) {
            var day = new Reading.Said(number.birthDate().toEpochDay());
            born.flatMap(fact -> Said.of(fact, day)).ifPresent(facts::add);
        }
    }

    private Optional<Said> sex(String text) {
        return catalogue.fact(SEX).flatMap(fact -> Said.of(fact, fact.read(text)));
    }

    /** What a row says about a household or a person that is on file already. */
    List<StatementRow> additions(Row row, Header header, Level level) {
        if (row.isRefused()) {
            return List.of();
        }

        var number = row.number(level == Level.PERSON ? Column.PERSON : Column.HOUSEHOLD);
        var origin =
                new StatementRow.Origin(
                        cells.source(row), cells.dataDate(row), LocalDate.MIN, LocalDate.MAX, "");
        var facts = cells.facts(row, header.facts());
        return row.isRefused()
                ? List.of()
                : facts.stream()
                        .map(said -> new StatementRow(level, number, said, origin))
                        .toList();
    }

    private static String sex(List<Said> facts) {
        return value(facts, SEX)
                .map(said ->
                        said.fact().type() instanceof Type.Code code
                                ? code.list()
                                        .entries()
                                        .get((int) said.amount().orElseThrow())
                                        .name()
                                : said.value())
                .orElse(SEX_NOT_KNOWN);
    }

    private Optional<LocalDate> birthDate(Row row, List<Said> facts) {
        var day =
                value(facts, BIRTH_DATE)
                        .map(said -> LocalDate.ofEpochDay(said.amount().orElseThrow()));
        if (day.isPresent() && day.get().isAfter(today)) {
            row.refuse(Column.BIRTH_DATE, RowComplaints.future(today));
        }
        return day;
    }

    private static Optional<Said> value(List<Said> facts, String name) {
        for (var said : facts) {
            if (said.fact().name().equals(name) && said.state() == StatementState.VALUE) {
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }

    /**
     * Compared, not forced: cards are wrong at times, and the officer at the door has seen the
     * person.
     */
    private static void compare(
            Row row, CitizenNumber number, String sex, Optional<LocalDate> birthDate) {
        if (sex.equals(number.male() ? "female" : "male")) {
            row.remark(Column.SEX, MatchComplaints.sexDiffers());
        }
        if (birthDate.isPresent() && !birthDate.get().equals(number.birthDate())) {
            row.remark(Column.BIRTH_DATE, MatchComplaints.birthDiffers());
        }
    }

    /** The statement of a row, or empty where the row was refused. */
    Optional<StatementRow> statement(Row row) {
        if (row.isRefused()) {
            return Optional.empty();
        }

        var level = SUBJECTS.get(row.text(Column.SUBJECT_KIND));
        if (level == null) {
            row.refuse(Column.SUBJECT_KIND, RowComplaints.notInList("人、救助单位、户、赡养人", ""));
        }
        var number = row.number(Column.SUBJECT);
        var said = said(row);
        var dataDate = cells.dataDate(row);
        var source = cells.source(row);
        var from = row.dayOr(Column.FROM, LocalDate.MIN).orElse(LocalDate.MIN);
        var to = row.dayOr(Column.TO, LocalDate.MAX).orElse(LocalDate.MAX);
        if (!from.isBefore(to)) {
            row.refuse(Column.TO, RowComplaints.endsBeforeItBegins());
        }
        var evidence = row.text(Column.EVIDENCE);
        row.checkLength(Column.EVIDENCE, evidence, ImportLimits.EVIDENCE_CHARACTERS_MAX);
        if (level == null || said.isEmpty()) {
            return Optional.empty();
        }

        requireLevel(row, level, said.get().fact());
        return row.isRefused()
                ? Optional.empty()
                : Optional.of(
                        new StatementRow(
                                level,
                                number,
                                said.get(),
                                new StatementRow.Origin(source, dataDate, from, to, evidence)));
    }

    private Optional<Said> said(Row row) {
        var title = row.text(Column.FACT);
        var fact = catalogue.byTitle(title);
        if (fact.isEmpty()) {
            var titles =
                    catalogue.facts().values().stream().map(known -> known.title().zh()).toList();
            row.refuse(Column.FACT, MatchComplaints.unknownFact(Nearest.of(title, titles)));
            return Optional.empty();
        }

        var reading = fact.get().read(row.text(Column.VALUE));
        if (reading instanceof Reading.Refused refused) {
            row.refuse(Column.VALUE, new Complaint(refused.why(), refused.remedy()));
        } else if (reading instanceof Reading.Blank) {
            row.refuse(Column.VALUE, RowComplaints.empty());
        }
        return Said.of(fact.get(), reading);
    }

    private static void requireLevel(Row row, Level level, Fact fact) {
        if (fact.level() != level) {
            row.refuse(Column.FACT, MatchComplaints.otherLevel(fact.title().zh()));
        }
    }
}
