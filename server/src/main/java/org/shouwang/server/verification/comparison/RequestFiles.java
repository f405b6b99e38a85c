package org.shouwang.server.verification.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shouwang.policy.verification.Department;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.Identities;
import org.shouwang.server.registry.LocatedSituation;
import org.shouwang.server.registry.Situations;
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
    private final AnsweredLines answered;
    private final ComparisonLaw law;
    private final JsonMapper json;

    RequestFiles(
            JdbcClient db,
            Identities identities,
            Situations situations,
            AnsweredLines answered,
            ComparisonLaw law,
            JsonMapper json) {
        this.db = db;
        this.identities = identities;
        this.situations = situations;
        this.answered = answered;
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

    /** By whose rules some requests are compared, and on which day. */
    private record Under(String pack, LocalDate day) {}

    private Map<HouseholdId, LocatedSituation> declared(List<RequestFile.Head> heads) {
        Map<HouseholdId, LocatedSituation> declared = new HashMap<>();
        heads.stream()
                .collect(
                        Collectors.groupingBy(head ->
                                new Under(law.pack(head.place(), head.asOf()).hash(), head.asOf())))
                .forEach((under, those) ->
                        situations
                                .of(
                                        those.stream()
                                                .map(head -> new HouseholdId(head.householdId()))
                                                .toList(),
                                        under.day(),
                                        declaredTo(those.getFirst()))
                                .forEach(one -> declared.put(one.household(), one)));
        return declared;
    }

    /** What is compared; and what the departments said is not what was declared. */
    private Situations.Wanted declaredTo(RequestFile.Head head) {
        var text = law.text(head.place(), head.asOf());
        var without =
                Stream.concat(text.departments().stream().map(Department::name), Stream.of(REPORT));
        return new Situations.Wanted(
                text.rules().declaredFacts(), without.collect(Collectors.toSet()));
    }

    private Map<UUID, List<RequestFile.AskedPerson>> persons(Collection<UUID> requests) {
        var answers = answered.to(requests);
        var records = records(requests);
        var asked = asked(requests);
        var labels = identities.labels(asked.stream().map(one -> one.of().person()).toList());
        Map<UUID, List<RequestFile.AskedPerson>> persons = new HashMap<>();
        for (var one : asked) {
            var label = labels.get(one.of().person());
            if (label != null) {
                persons.computeIfAbsent(one.of().request(), none -> new ArrayList<>())
                        .add(
                                new RequestFile.AskedPerson(
                                        one.of().person(),
                                        label.number(),
                                        label.name(),
                                        one.role(),
                                        one.authorised(),
                                        one.held(),
                                        answers.getOrDefault(one.of(), List.of()),
                                        records.getOrDefault(one.of(), List.of())));
            }
        }
        persons.values()
                .forEach(
                        those -> those.sort(Comparator.comparing(RequestFile.AskedPerson::number)));
        return persons;
    }

    private record Asked(PersonOfRequest of, String role, boolean authorised, boolean held) {}

    private List<Asked> asked(Collection<UUID> requests) {
        return db.sql(
                        """
                        select request_id, person_id, role, authorisation_id is not null as authorised,
                               held_at is not null as held
                          from verification.request_person
                         where request_id = any(:requests)
                        """)
                .param("requests", array(requests))
                .query((row, n) ->
                        new Asked(
                                PersonOfRequest.in(row),
                                row.getString("role"),
                                row.getBoolean("authorised"),
                                row.getBoolean("held")))
                .list();
    }

    private Map<PersonOfRequest, List<RequestFile.FoundRow>> records(Collection<UUID> requests) {
        Map<PersonOfRequest, List<RequestFile.FoundRow>> records = new HashMap<>();
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
                    records.computeIfAbsent(PersonOfRequest.in(row), none -> new ArrayList<>())
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

    static SqlArrayValue array(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }
}
