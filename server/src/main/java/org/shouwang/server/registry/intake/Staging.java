package org.shouwang.server.registry.intake;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.shouwang.policy.graph.Level;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.registry.DocumentNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** The temporary tables of one import. */
final class Staging {

    private static final String HOUSEHOLD = Level.HOUSEHOLD.name();
    private static final String UNIT = Level.UNIT.name();

    private final Secrets secrets;
    private final StagedTable persons;
    private final StagedTable groupings;
    private final StagedTable memberships;
    private final StagedTable facts;
    private final StagedTable touched;
    private final Set<UUID> staged = new HashSet<>();
    private final Set<UUID> touchedHouseholds = new HashSet<>();

    Staging(JdbcClient db, DataSource source, Secrets secrets) {
        this.secrets = secrets;
        db.sql(
                        """
                        create temporary table staged_person (
                            id uuid, region text, county text, number text, name text, document_kind text,
                            document bytea, document_index bytea, sex text, birth_date date, ethnicity text,
                            known boolean) on commit drop;
                        create temporary table staged_grouping (
                            id uuid, region text, county text, kind text, number text) on commit drop;
                        create temporary table staged_membership (
                            person_id uuid, kind text, grouping_id uuid, region text, number text, relation text,
                            data_date date, known boolean) on commit drop;
                        create temporary table staged_fact (
                            region text, subject_kind text, subject_id uuid, fact text, state text, value text,
                            amount bigint, valid_from date, valid_to date, source text, data_date date, evidence text,
                            known boolean) on commit drop;
                        create temporary table staged_touched (household_id uuid) on commit drop
                        """)
                .update();
        var connection = connection(source);
        this.persons = new StagedTable("staged_person", connection);
        this.groupings = new StagedTable("staged_grouping", connection);
        this.memberships = new StagedTable("staged_membership", connection);
        this.facts = new StagedTable("staged_fact", connection);
        this.touched = new StagedTable("staged_touched", connection);
    }

    /** The connection of the transaction that is under way. */
    private static PGConnection connection(DataSource source) {
        try {
            return DataSourceUtils.getConnection(source).unwrap(PGConnection.class);
        } catch (java.sql.SQLException other) {
            throw new IllegalStateException("the connection is not one of PostgreSQL", other);
        }
    }

    void add(Entry household, HouseholdRow row) {
        addGrouping(household, HOUSEHOLD);
        touch(household.id());
        for (var said : row.facts()) {
            add(household, Level.HOUSEHOLD, StatementRow.of(row, said));
        }
    }

    void add(Population.Member member, PersonRow row, Entry unit, Entry hukou) {
        addPerson(member.person(), row);
        addGrouping(unit, UNIT);
        addGrouping(hukou, Register.HUKOU);
        touch(member.household().id());
        addMembership(member.person(), HOUSEHOLD, member.household(), row, row.relation());
        addMembership(member.person(), UNIT, unit, row, "");
        addMembership(member.person(), Register.HUKOU, hukou, row, "");
        for (var said : row.facts()) {
            add(member.person(), Level.PERSON, StatementRow.of(row, said));
        }
    }

    private void addPerson(Entry person, PersonRow row) {
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
        persons.add(row.ethnicity()).add(person.known()).endRow();
    }

    private void addGrouping(Entry grouping, String kind) {
        if (!grouping.known() && staged.add(grouping.id())) {
            groupings
                    .add(grouping.id())
                    .add(grouping.region())
                    .add(grouping.county())
                    .add(kind)
                    .add(grouping.number())
                    .endRow();
        }
    }

    private void addMembership(
            Entry person, String kind, Entry grouping, PersonRow row, String relation) {
        memberships
                .add(person.id())
                .add(kind)
                .add(grouping.id())
                .add(person.region())
                .add(grouping.number())
                .add(relation)
                .add(row.dataDate())
                .add(person.known())
                .endRow();
    }

    /** Adds one statement about a subject. */
    void add(Entry subject, Level level, StatementRow statement) {
        var said = statement.said();
        facts.add(subject.region())
                .add(level.name())
                .add(subject.id())
                .add(said.fact().name())
                .add(said.state().name())
                .add(said.value())
                .add(said.amount())
                .add(statement.from())
                .add(statement.to())
                .add(statement.source())
                .add(statement.dataDate())
                .add(statement.evidence())
                .add(subject.known())
                .endRow();
    }

    /** Marks a household whose card must be written again. */
    void touch(UUID household) {
        if (touchedHouseholds.add(household)) {
            touched.add(household).endRow();
        }
    }

    void send() {
        persons.send();
        groupings.send();
        memberships.send();
        facts.send();
        touched.send();
    }
}
