package org.shouwang.server.registry.intake;

import java.util.List;
import java.util.UUID;
import org.shouwang.policy.graph.Level;
import org.shouwang.server.access.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The temporary tables of one import. */
final class Staging implements Acceptance {

    private final Writing writing;
    private final Shapes shapes;
    private final StagedRows rows;
    private final BinaryTable touched;
    private final BinaryTable refused;

    Staging(JdbcClient db, Writing writing, Secrets secrets) {
        this.writing = writing;
        db.sql(
                        """
                        create temporary table staged_shape (shape int, facts text[]) on commit drop;
                        create temporary table staged_touched (household_id uuid) on commit drop;
                        create temporary table staged_refused (household_id uuid) on commit drop
                        """)
                .update();
        this.shapes = new Shapes(writing);
        this.rows = new StagedRows(db, writing, secrets, shapes, "staged");
        this.touched = new BinaryTable("staged_touched", 1, writing);
        this.refused = new BinaryTable("staged_refused", 1, writing);
    }

    /** Whatever says the names of facts by the same numbers. */
    Shapes shapes() {
        return shapes;
    }

    @Override
    public void household(Entry household, HouseholdRow row) {
        if (household.known()) {
            touch(household.id());
        }
        rows.household(household, row);
    }

    /** The card of this household is to be written again. */
    void touch(UUID household) {
        touched.add(household).endRow();
    }

    @Override
    public void person(Entry person, Entry household, Entry unit, Entry hukou, PersonRow row) {
        rows.person(person, household, unit, hukou, row);
    }

    @Override
    public void grouping(String kind, Entry grouping) {
        rows.grouping(kind, grouping);
    }

    @Override
    public void statement(Entry subject, Level level, StatementRow statement) {
        rows.report(subject, level, statement.origin(), false, List.of(statement.said()));
    }

    @Override
    public void additions(Entry subject, Level level, List<StatementRow> statements) {
        rows.report(
                subject,
                level,
                statements.getFirst().origin(),
                false,
                statements.stream().map(StatementRow::said).toList());
    }

    @Override
    public void takeBack(Entry household) {
        refused.add(household.id()).endRow();
    }

    /** Sends what is left. */
    void send() {
        shapes.send();
        rows.send();
        touched.send();
        refused.send();
    }

    /** Sends what is left, and waits until all of it is there. */
    void finish() {
        send();
        writing.finish();
    }
}
