package org.shouwang.server.registry.intake;

import java.util.List;
import org.shouwang.policy.graph.Level;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.registry.DocumentNumbers;
import org.shouwang.server.registry.StatementState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Temporary tables of persons, groupings and reports that are to be entered. */
final class StagedRows {

    private static final String HOUSEHOLD = Level.HOUSEHOLD.name();

    private final Secrets secrets;
    private final Shapes shapes;
    private final BinaryTable persons;
    private final BinaryTable groupings;
    private final BinaryTable reports;

    /** Makes them; their names begin with this word. */
    StagedRows(JdbcClient db, Writing writing, Secrets secrets, Shapes shapes, String prefix) {
        this.secrets = secrets;
        this.shapes = shapes;
        db.sql(
                        """
                        create temporary table %1$s_person (
                            id uuid, region text, county text, number text, name text, document_kind text,
                            document bytea, document_index bytea, sex text, birth_date date, ethnicity text,
                            known boolean, data_date date, relation text, household_id uuid, household_number text,
                            unit_id uuid, unit_number text, hukou_id uuid, hukou_number text) on commit drop;
                        create temporary table %1$s_grouping (
                            id uuid, region text, county text, kind text, number text) on commit drop;
                        create temporary table %1$s_report (
                            region text, subject_kind text, subject_id uuid, source text, data_date date,
                            valid_from date, valid_to date, evidence text, known boolean, first boolean, shape int,
                            states text,
                            "values" text[], amounts bigint[],
                            n bigint generated always as identity) on commit drop
                        """
                                .formatted(prefix))
                .update();
        this.persons = new BinaryTable(prefix + "_person", 20, writing);
        this.groupings = new BinaryTable(prefix + "_grouping", 5, writing);
        this.reports =
                new BinaryTable(
                        prefix
                                + "_report (region, subject_kind, subject_id, source, data_date,"
                                + " valid_from, valid_to, evidence, known, first, shape,"
                                + " states, \"values\", amounts)",
                        14,
                        writing);
    }

    void household(Entry household, HouseholdRow row) {
        if (!household.known()) {
            grouping(HOUSEHOLD, household);
        }
        report(household, Level.HOUSEHOLD, StatementRow.origin(row), true, row.facts());
    }

    void person(Entry person, Entry household, Entry unit, Entry hukou, PersonRow row) {
        identity(person, row);
        persons.add(household.id())
                .add(household.number())
                .add(unit.id())
                .add(unit.number())
                .add(hukou.id())
                .add(hukou.number())
                .endRow();
        report(person, Level.PERSON, StatementRow.origin(row), true, row.facts());
    }

    private void identity(Entry person, PersonRow row) {
        persons.add(person.id())
                .add(person.region())
                .add(person.county())
                .add(person.number())
                .add(row.name())
                .add(row.documentKind());
        if (row.document().isEmpty()) {
            persons.addNothing().addNothing();
        } else {
            persons.add(DocumentNumbers.seal(secrets, row.document()))
                    .add(DocumentNumbers.index(secrets, row.document()));
        }
        persons.add(row.sex());
        row.birthDate().ifPresentOrElse(persons::add, persons::addNothing);
        persons.add(row.ethnicity()).add(person.known()).add(row.dataDate()).add(row.relation());
    }

    void grouping(String kind, Entry grouping) {
        groupings
                .add(grouping.id())
                .add(grouping.region())
                .add(grouping.county())
                .add(kind)
                .add(grouping.number())
                .endRow();
    }

    /** What was said of one subject on one occasion, for the first time in this delivery or not. */
    void report(
            Entry subject,
            Level level,
            StatementRow.Origin origin,
            boolean first,
            List<Said> said) {
        if (said.isEmpty()) {
            return;
        }

        reports.add(subject.region())
                .add(level.name())
                .add(subject.id())
                .add(origin.source())
                .add(origin.dataDate())
                .add(origin.from())
                .add(origin.to())
                .add(origin.evidence())
                .add(subject.known())
                .add(first)
                .add(shapes.of(said))
                .add(states(said))
                .addValues(said)
                .addAmounts(said)
                .endRow();
    }

    private static String states(List<Said> said) {
        var states = new StringBuilder(said.size());
        for (var one : said) {
            states.append(letter(one.state()));
        }
        return states.toString();
    }

    private static char letter(StatementState state) {
        return switch (state) {
            case VALUE -> 'V';
            case NOTHING_FOUND -> 'N';
            case NO_ANSWER -> 'U';
        };
    }

    /** Sends what is left. */
    void send() {
        persons.send();
        groupings.send();
        reports.send();
    }
}
