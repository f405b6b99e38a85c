package org.shouwang.server.registry.intake;

import java.util.List;
import org.shouwang.policy.graph.Level;

/** Where rows go that passed their checks. A preview lets them go. */
interface Acceptance {

    void household(Entry household, HouseholdRow row);

    /** A unit or a hukou booklet that is new with this delivery. */
    void grouping(String kind, Entry grouping);

    void person(Entry person, Entry household, Entry unit, Entry hukou, PersonRow row);

    void statement(Entry subject, Level level, StatementRow statement);

    /** Several statements of one origin about one subject. */
    void additions(Entry subject, Level level, List<StatementRow> statements);

    /** A household that turned out to be wrong as a whole, with everybody in it. */
    void takeBack(Entry household);

    /** For a preview. */
    Acceptance NOTHING =
            new Acceptance() {
                @Override
                public void household(Entry household, HouseholdRow row) {}

                @Override
                public void grouping(String kind, Entry grouping) {}

                @Override
                public void person(
                        Entry person, Entry household, Entry unit, Entry hukou, PersonRow row) {}

                @Override
                public void statement(Entry subject, Level level, StatementRow statement) {}

                @Override
                public void additions(Entry subject, Level level, List<StatementRow> statements) {}

                @Override
                public void takeBack(Entry household) {}
            };
}
