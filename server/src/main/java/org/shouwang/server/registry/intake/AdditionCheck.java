package org.shouwang.server.registry.intake;

import java.util.ArrayList;
import java.util.List;
import org.shouwang.policy.graph.Level;

/**
 * Checks that each row adds something about one household or person, in the delivery or on file.
 */
record AdditionCheck(
        Level level,
        RowReading reading,
        Subjects subjects,
        Findings findings,
        Acceptance acceptance)
        implements Pass.ChunkTaker {

    @Override
    public void take(Header header, List<Row> rows, int firstPosition) {
        List<List<StatementRow>> additions = new ArrayList<>();
        rows.forEach(row -> additions.add(reading.additions(row, header, level)));
        subjects.find(additions.stream().flatMap(List::stream).toList());
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (!additions.get(i).isEmpty()) {
                check(row, additions.get(i));
            }
            findings.take(header.file(), row, firstPosition + i);
        }
    }

    private void check(Row row, List<StatementRow> additions) {
        var column = level == Level.PERSON ? Column.PERSON : Column.HOUSEHOLD;
        var found = subjects.of(additions.getFirst());
        if (found.size() == 1) {
            acceptance.additions(found.getFirst(), level, additions);
        } else {
            row.refuse(
                    column,
                    found.isEmpty() ? MatchComplaints.noSubject() : MatchComplaints.ambiguous());
        }
    }
}
