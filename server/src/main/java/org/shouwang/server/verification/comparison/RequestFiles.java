package org.shouwang.server.verification.comparison;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shouwang.policy.verification.Department;
import org.shouwang.server.access.PersonName;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.Identities;
import org.shouwang.server.registry.LocatedSituation;
import org.shouwang.server.registry.Situations;
import org.shouwang.server.verification.AnswerState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads all that came of requests, some hundred at a time. Runs inside a transaction. */
@Repository
public class RequestFiles {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final String REPORT = "verification";

    private final JdbcClient db;
    private final Identities identities;
    private final Situations situations;
    private final ComparisonLaw law;
    private final JsonMapper json;

    RequestFiles(
            JdbcClient db,
            Identities identities,
            Situations situations,
            ComparisonLaw law,
            JsonMapper json) {
        this.db = db;
        this.identities = identities;
        this.situations = situations;
        this.law = law;
        this.json = json;
    }

    /** In the order of villages and numbers; what lies elsewhere is left out. */
    public List<RequestFile> of(Collection<UUID> requests) {
        var heads = heads(requests);
        if (heads.isEmpty()) {
            return List.of();
        }

        var persons = persons(requests);
        var declared = declared(heads);
        return heads.stream()
                .map(head ->
                        new RequestFile(
                                head,
                                persons.getOrDefault(head.id(), List.of()),
                                Optional.ofNullable(
                                        declared.get(new HouseholdId(head.householdId())))))
                .toList();
    }

    private List<RequestFile.Head> heads(Collection<UUID> requests) {
        return db.sql(
                        """
                        select id, region, household_id, household_number, number, purpose, commissioned_by, as_of,
                               due_on, state
                          from verification.request
                         where id = any(:requests)
                         order by region, household_number, id
                        """)
                .param("requests", array(requests))
                .query(RequestFile.Head.class)
                .list();
    }

    /** What the departments said is not what was declared. */
    private Map<HouseholdId, LocatedSituation> declared(List<RequestFile.Head> heads) {
        Map<HouseholdId, LocatedSituation> declared = new HashMap<>();
        var byDay = heads.stream().collect(Collectors.groupingBy(RequestFile.Head::asOf));
        byDay.forEach((day, those) -> {
            var departments =
                    new ArrayList<>(
                            law.text(those.getFirst().place(), day).departments().stream()
                                    .map(Department::name)
                                    .toList());
            departments.add(REPORT);
            situations
                    .of(
                            those.stream()
                                    .map(head -> new HouseholdId(head.householdId()))
                                    .toList(),
                            day,
                            departments)
                    .forEach(one -> declared.put(one.household(), one));
        });
        return declared;
    }

    private record Key(UUID request, UUID person) {}

    private Map<UUID, List<RequestFile.AskedPerson>> persons(Collection<UUID> requests) {
        var answers = answers(requests);
        var records = records(requests);
        stageIdentities(requests);
        Map<UUID, List<RequestFile.AskedPerson>> persons = new HashMap<>();
        db.sql(
                        """
                        select p.request_id, p.person_id, i.number, i.name, p.role,
                               p.authorisation_id is not null as authorised, p.held_at is not null as held
                          from verification.request_person p
                          join identity i on i.person_id = p.person_id
                         where p.request_id = any(:requests)
                         order by p.request_id, i.number
                        """)
                .param("requests", array(requests))
                .query(row -> {
                    var key = key(row);
                    persons.computeIfAbsent(key.request(), none -> new ArrayList<>())
                            .add(
                                    new RequestFile.AskedPerson(
                                            key.person(),
                                            row.getString("number"),
                                            new PersonName(row.getString("name")),
                                            row.getString("role"),
                                            row.getBoolean("authorised"),
                                            row.getBoolean("held"),
                                            answers.getOrDefault(key, List.of()),
                                            records.getOrDefault(key, List.of())));
                });
        return persons;
    }

    private void stageIdentities(Collection<UUID> requests) {
        db.sql("drop table if exists wanted_person").update();
        db.sql("create temporary table wanted_person (person_id uuid) on commit drop").update();
        db.sql(
                        """
                        insert into wanted_person
                        select distinct person_id
                          from verification.request_person
                         where request_id = any(:requests)
                        """)
                .param("requests", array(requests))
                .update();
        identities.stage();
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                row.getObject("request_id", UUID.class), row.getObject("person_id", UUID.class));
    }

    private Map<Key, List<RequestFile.DepartmentAnswer>> answers(Collection<UUID> requests) {
        Map<Key, List<RequestFile.DepartmentAnswer>> answers = new HashMap<>();
        db.sql(
                        """
                        select l.request_id, l.person_id, l.department, e.number, e.datasets, l.answers, l.late,
                               l.state, (l.answered_at at time zone 'Asia/Shanghai')::date as answered_on
                          from verification.enquiry_line l
                          join verification.enquiry e on e.id = l.enquiry_id
                         where l.request_id = any(:requests)
                         order by l.request_id, l.person_id, e.number
                        """)
                .param("requests", array(requests))
                .query(row -> {
                    answers.computeIfAbsent(key(row), none -> new ArrayList<>())
                            .add(
                                    new RequestFile.DepartmentAnswer(
                                            row.getString("department"),
                                            row.getString("number"),
                                            row.getObject("answered_on", LocalDate.class),
                                            row.getBoolean("late"),
                                            letters(row)));
                });
        return answers;
    }

    /** A line that was stopped or has not left asks nobody. */
    private static Map<String, AnswerState> letters(ResultSet row) throws SQLException {
        Array names = row.getArray("datasets");
        var datasets = (String[]) names.getArray();
        var letters = row.getString("answers");
        boolean isAsked =
                switch (row.getString("state")) {
                    case "SENT", "ANSWERED" -> true;
                    default -> false;
                };
        var answers = new LinkedHashMap<String, AnswerState>();
        for (int i = 0; i < datasets.length; i++) {
            answers.put(
                    datasets[i],
                    isAsked ? AnswerState.of(letters.charAt(i)) : AnswerState.NOT_ASKED);
        }
        return answers;
    }

    private Map<Key, List<RequestFile.FoundRow>> records(Collection<UUID> requests) {
        Map<Key, List<RequestFile.FoundRow>> records = new HashMap<>();
        Map<String, Map<String, String>> read = new HashMap<>();
        Function<String, Map<String, String>> reading = text -> json.readValue(text, FIELDS);
        db.sql(
                        """
                        select id, request_id, person_id, department, dataset, fields, data_date, method, score
                          from verification.record
                         where request_id = any(:requests)
                           and retracted_at is null
                           and disproved_at is null
                         order by request_id, person_id, dataset, data_date, id
                        """)
                .param("requests", array(requests))
                .query(row -> {
                    records.computeIfAbsent(key(row), none -> new ArrayList<>())
                            .add(
                                    new RequestFile.FoundRow(
                                            row.getObject("id", UUID.class),
                                            row.getString("department"),
                                            row.getString("dataset"),
                                            read.computeIfAbsent(row.getString("fields"), reading),
                                            row.getObject("data_date", LocalDate.class),
                                            row.getString("method"),
                                            row.getDouble("score")));
                });
        return records;
    }

    private static SqlArrayValue array(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }
}
