package org.shouwang.server.verification.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.verification.AnswerState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the departments answered about the persons of requests. Runs inside a transaction. */
@Repository
class AnsweredLines {

    private final JdbcClient db;

    AnsweredLines(JdbcClient db) {
        this.db = db;
    }

    /** A list of persons that went to a department. */
    private record Enquiry(String number, List<String> datasets) {}

    /** A line as it stands; many persons have the same. */
    private record Letters(UUID enquiry, String answers, boolean isAsked) {}

    private record Line(
            PersonOfRequest of,
            Letters letters,
            String department,
            boolean late,
            @Nullable LocalDate answeredOn) {}

    /** Of each person every answer, in the order in which the departments were asked. */
    Map<PersonOfRequest, List<RequestFile.DepartmentAnswer>> to(Collection<UUID> requests) {
        var lines = lines(requests);
        var enquiries =
                enquiries(
                        lines.stream()
                                .map(line -> line.letters().enquiry())
                                .collect(Collectors.toSet()));
        Map<Letters, Map<String, AnswerState>> read = new HashMap<>();
        Map<PersonOfRequest, List<RequestFile.DepartmentAnswer>> answers = new HashMap<>();
        for (var line : lines) {
            var enquiry = enquiries.get(line.letters().enquiry());
            if (enquiry != null) {
                var states =
                        read.computeIfAbsent(
                                line.letters(), these -> states(these, enquiry.datasets()));
                answers.computeIfAbsent(line.of(), none -> new ArrayList<>())
                        .add(
                                new RequestFile.DepartmentAnswer(
                                        line.department(),
                                        enquiry.number(),
                                        line.answeredOn(),
                                        line.late(),
                                        states));
            }
        }
        return answers;
    }

    private List<Line> lines(Collection<UUID> requests) {
        return db.sql(
                        """
                        select request_id, person_id, enquiry_id, department, answers, late, state,
                               (answered_at at time zone 'Asia/Shanghai')::date as answered_on
                          from verification.enquiry_line
                         where request_id = any(:requests)
                         order by request_id, person_id, enquiry_id
                        """)
                .param("requests", RequestFiles.array(requests))
                .query((row, n) ->
                        new Line(
                                PersonOfRequest.in(row),
                                letters(row),
                                row.getString("department"),
                                row.getBoolean("late"),
                                row.getObject("answered_on", LocalDate.class)))
                .list();
    }

    private Map<UUID, Enquiry> enquiries(Collection<UUID> ids) {
        Map<UUID, Enquiry> enquiries = new HashMap<>();
        db.sql("select id, number, datasets from verification.enquiry where id = any(:ids)")
                .param("ids", RequestFiles.array(ids))
                .query(row -> {
                    enquiries.put(
                            row.getObject("id", UUID.class),
                            new Enquiry(
                                    row.getString("number"),
                                    List.of((String[]) row.getArray("datasets").getArray())));
                });
        return enquiries;
    }

    /** A line that was stopped or has not left asks nobody. */
    private static Letters letters(ResultSet row) throws SQLException {
        boolean isAsked =
                switch (row.getString("state")) {
                    case "SENT", "ANSWERED" -> true;
                    default -> false;
                };
        return new Letters(
                row.getObject("enquiry_id", UUID.class), row.getString("answers"), isAsked);
    }

    private static Map<String, AnswerState> states(Letters letters, List<String> datasets) {
        var states = new LinkedHashMap<String, AnswerState>();
        for (int i = 0; i < datasets.size(); i++) {
            states.put(
                    datasets.get(i),
                    letters.isAsked()
                            ? AnswerState.of(letters.answers().charAt(i))
                            : AnswerState.NOT_ASKED);
        }
        return Map.copyOf(states);
    }
}
