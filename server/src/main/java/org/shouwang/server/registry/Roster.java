package org.shouwang.server.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.DocumentNumber;
import org.shouwang.server.access.PersonName;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * The persons of households (名册) for rooms that ask about many of them at once: one by one, or laid
 * out in a temporary table that their own statements join. Every method runs inside a transaction.
 */
@Repository
public class Roster {

    private static final String MEMBERS =
            """
            select h.id as household_id, h.number as household_number, h.region, h.registered,
                   h.dibao_persons, p.id as person_id, p.number as person_number, p.name, p.sex,
                   p.birth_date, p.document_index
              from registry.household h
              join registry.membership m on m.grouping_id = h.id
              join registry.person p on p.id = m.person_id
             where m.kind = 'HOUSEHOLD'
               and m.valid_from <= :day
               and :day < m.valid_to
               and\
            """;

    private final JdbcClient db;
    private final Secrets secrets;

    Roster(JdbcClient db, Secrets secrets) {
        this.db = db;
        this.secrets = secrets;
    }

    /** A person of a household; the name shows itself masked. */
    public record Enrolled(
            UUID id,
            String number,
            PersonName name,
            Optional<LocalDate> birthDate,
            HouseholdId household,
            String householdNumber,
            RegionCode region) {}

    /** Those of this household on that day; nobody where it lies in another place. */
    public List<Enrolled> of(HouseholdId household, LocalDate day) {
        return db.sql(MEMBERS + " h.id = :household order by m.relation <> 'head', p.number")
                .param("household", household.value())
                .param("day", day)
                .query(Roster::enrolled)
                .list();
    }

    private static Enrolled enrolled(ResultSet row, int n) throws SQLException {
        return new Enrolled(
                row.getObject("person_id", UUID.class),
                row.getString("person_number"),
                new PersonName(row.getString("name")),
                Optional.ofNullable(row.getObject("birth_date", LocalDate.class)),
                new HouseholdId(row.getObject("household_id", UUID.class)),
                row.getString("household_number"),
                new RegionCode(row.getString("region")));
    }

    /**
     * Lays everybody of these places in the temporary table {@code roster}: household_id,
     * household_number, region, registered, dibao_persons, person_id, person_number, name, sex,
     * birth_date, document_index. It goes with the transaction.
     */
    public void lay(Scope reach, LocalDate day) {
        begin();
        analysed(
                db.sql("insert into roster " + MEMBERS + " " + Scope.holds("h.region"))
                        .params(reach.parameters())
                        .param("day", day));
    }

    /** The same for these households alone. */
    public void lay(Collection<HouseholdId> households, LocalDate day) {
        begin();
        analysed(
                db.sql("insert into roster " + MEMBERS + " h.id = any(:households)")
                        .param(
                                "households",
                                new SqlArrayValue(
                                        "uuid",
                                        households.stream().map(HouseholdId::value).toArray()))
                        .param("day", day));
    }

    private void begin() {
        db.sql("drop table if exists roster").update();
        db.sql(
                        """
                        create temporary table roster (
                            household_id uuid, household_number text, region text, registered boolean,
                            dibao_persons int, person_id uuid, person_number text, name text, sex text,
                            birth_date date, document_index bytea) on commit drop
                        """)
                .update();
    }

    private void analysed(StatementSpec filling) {
        filling.update();
        db.sql("analyze roster").update();
    }

    /**
     * What identifies a person, or somebody who owes support to one, sealed until a reveal is
     * handed to it.
     *
     * @param turn the place in the list that was asked for
     */
    public record Identified(
            int turn,
            UUID id,
            PersonName name,
            DocumentNumber document,
            Optional<LocalDate> birthDate) {}

    /** These persons, in no particular order; what lies in other places is left out. */
    public List<Identified> identified(Collection<UUID> persons) {
        return db.sql(
                        """
                        select 0 as turn, p.id, p.name, encode(p.document, 'base64') as document, p.birth_date
                          from registry.somebody p
                         where p.id = any(:persons)
                        """)
                .param("persons", new SqlArrayValue("uuid", persons.toArray()))
                .query((row, n) -> identified(row))
                .list();
    }

    private Identified identified(ResultSet row) throws SQLException {
        return new Identified(
                row.getInt("turn"),
                row.getObject("id", UUID.class),
                new PersonName(row.getString("name")),
                document(row.getString("document")),
                Optional.ofNullable(row.getObject("birth_date", LocalDate.class)));
    }

    /**
     * Those in the temporary table {@code roster_asked} (turn, person_id), in the order of their
     * turn; one at a time, so that a long list takes no memory.
     */
    public void each(Consumer<Identified> taker) {
        db.sql(
                        """
                        select a.turn, p.id, p.name, encode(p.document, 'base64') as document, p.birth_date
                          from roster_asked a
                          join registry.somebody p on p.id = a.person_id
                         order by a.turn
                        """)
                .query(row -> {
                    taker.accept(identified(row));
                });
    }

    private DocumentNumber document(@Nullable String sealed) {
        return sealed == null ? new DocumentNumber("") : DocumentNumbers.open(secrets, sealed);
    }

    /** Finds persons by equality, as the column {@code document_index} keeps it. */
    public byte[] index(String number) {
        return DocumentNumbers.index(secrets, DocumentNumbers.bare(number));
    }
}
