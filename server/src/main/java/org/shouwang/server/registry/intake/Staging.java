package org.shouwang.server.registry.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shouwang.policy.graph.Level;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.registry.DocumentNumbers;
import org.shouwang.server.registry.StatementState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The temporary tables of one import. */
final class Staging implements Acceptance {

    private static final String HOUSEHOLD = Level.HOUSEHOLD.name();

    private final Secrets secrets;
    private final Writing writing;
    private final BinaryTable persons;
    private final BinaryTable groupings;
    private final BinaryTable reports;
    private final BinaryTable shapes;
    private final Map<List<String>, Integer> shapeNumbers = new HashMap<>();
    private final BinaryTable touched;
    private final BinaryTable refused;

    Staging(JdbcClient db, Writing writing, Secrets secrets) {
        this.secrets = secrets;
        this.writing = writing;
        db.sql(
                        """
                        create temporary table staged_person (
                            id uuid, region text, county text, number text, name text, document_kind text,
                            document bytea, document_index bytea, sex text, birth_date date, ethnicity text,
                            known boolean, data_date date, relation text, household_id uuid, household_number text,
                            unit_id uuid, unit_number text, hukou_id uuid, hukou_number text) on commit drop;
                        create temporary table staged_grouping (
                            id uuid, region text, county text, kind text, number text) on commit drop;
                        create temporary table staged_report (
                            region text, subject_kind text, subject_id uuid, source text, data_date date,
                            valid_from date, valid_to date, evidence text, known boolean, first boolean, shape int,
                            states text,
                            "values" text[], amounts bigint[],
                            n bigint generated always as identity) on commit drop;
                        create temporary table staged_shape (shape int, facts text[]) on commit drop;
                        create temporary table staged_touched (household_id uuid) on commit drop;
                        create temporary table staged_refused (household_id uuid) on commit drop
                        """)
                .update();
        this.persons = new BinaryTable("staged_person", 20, writing);
        this.groupings = new BinaryTable("staged_grouping", 5, writing);
        this.reports =
                new BinaryTable(
                        "staged_report (region, subject_kind, subject_id, source, data_date,"
                                + " valid_from, valid_to, evidence, known, first, shape,"
                                + " states, \"values\", amounts)",
                        14,
                        writing);
        this.shapes = new BinaryTable("staged_shape", 2, writing);
        this.touched = new BinaryTable("staged_touched", 1, writing);
        this.refused = new BinaryTable("staged_refused", 1, writing);
    }

    @Override
    public void household(Entry household, HouseholdRow row) {
        if (household.known()) {
            touched.add(household.id()).endRow();
        } else {
            grouping(HOUSEHOLD, household);
        }
        report(household, Level.HOUSEHOLD, StatementRow.origin(row), true, row.facts());
    }

    @Override
    public void person(Entry person, Entry household, Entry unit, Entry hukou, PersonRow row) {
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

    @Override
    public void grouping(String kind, Entry grouping) {
        groupings
                .add(grouping.id())
                .add(grouping.region())
                .add(grouping.county())
                .add(kind)
                .add(grouping.number())
                .endRow();
    }

    @Override
    public void statement(Entry subject, Level level, StatementRow statement) {
        report(subject, level, statement.origin(), false, List.of(statement.said()));
    }

    @Override
    public void additions(Entry subject, Level level, List<StatementRow> statements) {
        report(
                subject,
                level,
                statements.getFirst().origin(),
                false,
                statements.stream().map(StatementRow::said).toList());
    }

    private void report(
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
                .add(shape(said))
                .add(states(said))
                .addValues(said)
                .addAmounts(said)
                .endRow();
    }

    /** Most rows speak of the same facts, whose names are sent once. */
    private int shape(List<Said> said) {
        var names = new ArrayList<String>(said.size());
        for (var one : said) {
            names.add(one.fact().name());
        }
        var known = shapeNumbers.get(names);
        if (known != null) {
            return known;
        }

        int number = shapeNumbers.size();
        shapeNumbers.put(names, number);
        shapes.add(number).add(names).endRow();
        return number;
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

    @Override
    public void takeBack(UUID household) {
        refused.add(household).endRow();
    }

    /** Sends what is left, and waits until all of it is there. */
    void finish() {
        persons.send();
        groupings.send();
        reports.send();
        shapes.send();
        touched.send();
        refused.send();
        writing.finish();
    }
}
