package org.shouwang.server.verification.matching;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.database.StagedTables;
import org.shouwang.server.registry.DocumentNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records under a number or a name that is nobody's on the list: for those that may be of a person
 * who was asked about, a question is opened. Nothing is recorded here.
 */
@Repository
class Doubts {

    private final JdbcClient db;
    private final StagedTables tables;
    private final Secrets secrets;
    private final JsonMapper json;

    Doubts(JdbcClient db, StagedTables tables, Secrets secrets, JsonMapper json) {
        this.db = db;
        this.tables = tables;
        this.secrets = secrets;
        this.json = json;
    }

    /** How many rows a person must say whose they are. */
    long ask(UUID delivery) {
        var rows = doubtful();
        if (rows.isEmpty()) {
            return 0;
        }

        var likely = LikelyPersons.among(asked(), rows);
        var staged = tables.open("doubt");
        for (var one : likely) {
            staged.add(one.line())
                    .add(one.person())
                    .add(Double.toString(one.probability()))
                    .add(Double.toString(one.weight()))
                    .add(json.writeValueAsString(one.reasons()))
                    .endRow();
        }
        staged.send();
        open(delivery);
        return likely.stream().map(LikelyPersons.Likely::line).distinct().count();
    }

    private record Row(
            long line,
            @Nullable String sealed,
            String name,
            String birth,
            String place,
            @Nullable UUID listed) {}

    /** Rows with a record that are nobody's yet. */
    private List<LikelyPersons.Doubtful> doubtful() {
        return db
                .sql(
                        """
                        select r.line, coalesce(encode(r.document, 'base64'), encode(h.document, 'base64')) as sealed,
                               r.name, coalesce(r.birth_date::text, '') as birth, r.place, h.person_id as listed
                          from answer_row r
                          left join (select h.line, i.person_id, i.document
                                       from hit h
                                       join identity i on i.person_id = h.person_id
                                      where not h.is_theirs) h on h.line = r.line
                         where r.result = 'F'
                           and not exists (select from hit t where t.line = r.line and t.is_theirs)
                         order by r.line
                        """)
                .query(Row.class)
                .list()
                .stream()
                .map(row ->
                        new LikelyPersons.Doubtful(
                                row.line(),
                                new LikelyPersons.Signs(
                                        number(row.sealed()), row.name(), row.birth(), row.place()),
                                row.listed()))
                .distinct()
                .toList();
    }

    private record Asked(
            UUID person, @Nullable String sealed, String name, String birth, String place) {}

    private List<LikelyPersons.Known> asked() {
        return db
                .sql(
                        """
                        select person_id as person, encode(document, 'base64') as sealed, name,
                               coalesce(birth_date::text, '') as birth, region as place
                          from identity
                         order by person_id
                        """)
                .query(Asked.class)
                .list()
                .stream()
                .map(row ->
                        new LikelyPersons.Known(
                                row.person(),
                                new LikelyPersons.Signs(
                                        number(row.sealed()),
                                        row.name(),
                                        row.birth(),
                                        row.place())))
                .toList();
    }

    /** Compared inside the server only; it is not shown. */
    private String number(@Nullable String sealed) {
        return sealed == null ? "" : DocumentNumbers.derived(secrets, sealed, number -> number);
    }

    private void open(UUID delivery) {
        db.sql(
                        """
                        insert into verification.match_question
                               (id, region, department, delivery_id, request_id, dataset, fields, data_date, name,
                                document, birth_date, place, person_id, probability, weight, reasons, line)
                        select gen_random_uuid(), a.region, d.department, d.id, a.request_id, r.dataset, r.fields,
                               r.data_date, r.name, coalesce(r.document, i.document), r.birth_date, r.place,
                               q.person_id, q.probability, q.weight, q.reasons, r.line
                          from doubt q
                          join answer_row r on r.line = q.line
                          left join (select h.line, min(h.person_id::text)::uuid as person_id
                                       from hit h
                                      group by h.line) h on h.line = r.line
                          left join identity i on i.person_id = h.person_id
                          join asked a on a.person_id = q.person_id
                         cross join verification.delivery d
                         where d.id = :delivery
                        """)
                .param("delivery", delivery)
                .update();
    }
}
