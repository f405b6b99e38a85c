package org.shouwang.server.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.server.access.PersonName;
import org.shouwang.server.access.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * Who persons and their supporters are, for a room that must find them in somebody else's list.
 * Names and numbers stay in the database. Every method runs inside a transaction.
 */
@Repository
public class Identities {

    private final JdbcClient db;
    private final Secrets secrets;

    Identities(JdbcClient db, Secrets secrets) {
        this.db = db;
        this.secrets = secrets;
    }

    /** These persons by their ids, without those who lie outside the transaction's places. */
    public Map<UUID, Identity> of(Collection<UUID> persons) {
        Map<UUID, Identity> known = new HashMap<>();
        db.sql(
                        """
                        select id, number, name, encode(document, 'base64') as document, birth_date, region
                          from registry.somebody
                         where id = any(:persons)
                        """)
                .param("persons", new SqlArrayValue("uuid", persons.toArray()))
                .query(row -> {
                    known.put(row.getObject("id", UUID.class), identity(row));
                });
        return known;
    }

    /** By what people know a person; the name shows itself masked. */
    public record Label(String number, PersonName name) {}

    /** The same persons without what must be unsealed. */
    public Map<UUID, Label> labels(Collection<UUID> persons) {
        Map<UUID, Label> labels = new HashMap<>();
        db.sql("select id, number, name from registry.somebody where id = any(:persons)")
                .param("persons", new SqlArrayValue("uuid", persons.toArray()))
                .query(row -> {
                    labels.put(
                            row.getObject("id", UUID.class),
                            new Label(
                                    row.getString("number"),
                                    new PersonName(row.getString("name"))));
                });
        return labels;
    }

    private Identity identity(ResultSet row) throws SQLException {
        return new Identity(
                row.getString("number"),
                new PersonName(row.getString("name")),
                Optional.ofNullable(row.getString("document"))
                        .map(sealed -> DocumentNumbers.open(secrets, sealed))
                        .orElse(null),
                row.getObject("birth_date", LocalDate.class),
                row.getString("region"));
    }

    /**
     * Makes the temporary table {@code identity (person_id, number, document_index, document, name,
     * birth_date, region)} of the persons in the temporary table {@code wanted_person (person_id)}.
     * Whoever lies outside the transaction's places is not in it.
     */
    public void stage() {
        db.sql("drop table if exists identity").update();
        db.sql(
                        """
                        create temporary table identity on commit drop as
                        select p.id as person_id, p.number, p.document_index, p.document, p.name, p.birth_date,
                               p.region
                          from wanted_person w
                          join registry.somebody p on p.id = w.person_id
                        """)
                .update();
        db.sql("create index on identity (person_id)").update();
        db.sql("analyze identity (person_id, document_index)").update();
    }
}
