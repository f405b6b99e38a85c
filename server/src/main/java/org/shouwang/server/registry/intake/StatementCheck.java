package org.shouwang.server.registry.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that each statement is about somebody in the delivery or on file. */
record StatementCheck(
        RowReading reading, Subjects subjects, Findings findings, Acceptance acceptance)
        implements Pass.ChunkTaker {

    @Override
    public void take(Header header, List<Row> rows, int firstPosition) {
        List<Optional<StatementRow>> statements = new ArrayList<>();
        rows.forEach(row -> statements.add(reading.statement(row)));
        subjects.find(statements.stream().flatMap(Optional::stream).toList());
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            statements.get(i).ifPresent(statement -> check(row, statement));
            findings.take(FileKind.STATEMENTS, row, firstPosition + i);
        }
    }

    private void check(Row row, StatementRow statement) {
        var found = subjects.of(statement);
        if (found.isEmpty()) {
            row.refuse(Column.SUBJECT, whyNobody(statement));
        } else if (found.size() > 1) {
            row.refuse(Column.SUBJECT, MatchComplaints.ambiguous());
        } else {
            acceptance.statement(found.getFirst(), statement.level(), statement);
        }
    }

    private Complaint whyNobody(StatementRow statement) {
        boolean refused =
                switch (statement.level()) {
                    case PERSON -> subjects.isRefusedPerson(statement.number());
                    case HOUSEHOLD -> subjects.isRefusedHousehold(statement.number());
                    case UNIT, HUKOU, REGION, SUPPORTER, EVERYBODY -> false;
                };
        return refused ? MatchComplaints.subjectRefused() : MatchComplaints.noSubject();
    }
}
