package org.shouwang.server.verification.matching;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.shouwang.server.verification.AnswerState;

/**
 * One row of a department's answer, as the department wrote it.
 *
 * @param line where it stands in what was received
 * @param dataset by name; empty if the row speaks of all that the department was asked for
 * @param idNumber of the person; empty if the department has none
 * @param place code of the place where the person is; empty if it is not said
 * @param fields by name, as written; empty where nothing was found
 * @param result what came of looking
 */
public record AnswerRow(
        long line,
        String dataset,
        String idNumber,
        String name,
        Optional<LocalDate> birth,
        String place,
        Map<String, String> fields,
        LocalDate dataDate,
        AnswerState result) {

    public AnswerRow {
        fields = Map.copyOf(fields);
    }
}
