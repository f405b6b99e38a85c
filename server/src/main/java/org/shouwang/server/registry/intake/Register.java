package org.shouwang.server.registry.intake;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.shouwang.policy.graph.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** What is on file of the numbers in a delivery; asked for some hundreds of rows at a time. */
@Repository
class Register {

    /** The kind of the third grouping, which no rule reads and which therefore is no level. */
    static final String HUKOU = "HUKOU";

    private static final String TEXT = "text";

    private final JdbcClient db;

    Register(JdbcClient db) {
        this.db = db;
    }

    /**
     * Imports of one database run one after another, so that what was checked is still true when it
     * is written.
     */
    void lock() {
        db.sql("select pg_advisory_xact_lock(hashtext('registry.import'))").query().singleRow();
    }

    /** Whether nobody in these places is on file, so that nothing need be looked up. */
    boolean isEmpty() {
        return db.sql(
                        "select not exists (select from registry.grouping) and not exists (select"
                                + " from registry.person)")
                .query(Boolean.class)
                .single();
    }

    /** More memory for the rest of the transaction, which sorts and joins whole tables. */
    void widenMemory() {
        db.sql("select set_config('work_mem', '96MB', true)").query().singleRow();
    }

    List<OnFile> households(Collection<String> numbers) {
        return groupings(Level.HOUSEHOLD.name(), numbers);
    }

    List<OnFile> units(Collection<String> numbers) {
        return groupings(Level.UNIT.name(), numbers);
    }

    List<OnFile> hukous(Collection<String> numbers) {
        return groupings(HUKOU, numbers);
    }

    private List<OnFile> groupings(String kind, Collection<String> numbers) {
        return db.sql(
                        """
                        select id, county, region, number
                          from registry.grouping
                         where kind = :kind
                           and number = any(:numbers)
                        """)
                .param("kind", kind)
                .param("numbers", new SqlArrayValue(TEXT, numbers.toArray()))
                .query(Register::onFile)
                .list();
    }

    List<OnFile> persons(Collection<String> numbers) {
        return db.sql(
                        """
                        select id, county, region, number
                          from registry.person
                         where number = any(:numbers)
                        """)
                .param("numbers", new SqlArrayValue(TEXT, numbers.toArray()))
                .query(Register::onFile)
                .list();
    }

    /** Those who owe support today. No table brings new ones: each rests on a reason. */
    List<OnFile> supporters(Collection<String> numbers) {
        return db.sql(
                        """
                        select s.id, p.county, s.region, s.number
                          from registry.supporter s
                          join registry.person p on p.id = s.owed_to
                         where s.number = any(:numbers)
                           and s.valid_to = 'infinity'
                        """)
                .param("numbers", new SqlArrayValue(TEXT, numbers.toArray()))
                .query(Register::onFile)
                .list();
    }

    /** Who is on file with these documents, by their blind indexes. */
    List<Holder> holders(Collection<byte[]> documents) {
        return db.sql(
                        """
                        select county, number, document_index
                          from registry.person
                         where document_index = any(:documents)
                        """)
                .param(
                        "documents",
                        new SqlArrayValue("bytea", (Object[]) documents.toArray(new byte[0][])))
                .query((row, n) ->
                        new Holder(
                                row.getString("county"),
                                row.getString("number"),
                                ByteBuffer.wrap(row.getBytes("document_index"))))
                .list();
    }

    /** The heads of these households today, with the numbers of the persons. */
    List<Head> heads(Collection<UUID> households) {
        return db.sql(
                        """
                        select m.grouping_id, p.number
                          from registry.membership m
                          join registry.person p on p.id = m.person_id
                         where m.grouping_id = any(:households)
                           and m.relation = 'head'
                           and m.valid_to = 'infinity'
                        """)
                .param("households", new SqlArrayValue("uuid", households.toArray()))
                .query((row, n) ->
                        new Head(row.getObject("grouping_id", UUID.class), row.getString("number")))
                .list();
    }

    /**
     * The units that an event put these persons into, which an import leaves as they are. What a
     * correction gave back is as it was imported.
     */
    List<Arranged> arrangedUnits(Collection<UUID> persons) {
        return db.sql(
                        """
                        select m.person_id, g.id, g.county, g.region, g.number
                          from registry.membership m
                          join registry.grouping g on g.id = m.grouping_id
                         where m.person_id = any(:persons)
                           and m.kind = 'UNIT'
                           and m.valid_to = 'infinity'
                           and exists (select
                                         from registry.grouping_event e
                                        where e.id = m.import_id
                                          and e.kind <> 'CORRECTION')
                        """)
                .param("persons", new SqlArrayValue("uuid", persons.toArray()))
                .query((row, n) ->
                        new Arranged(row.getObject("person_id", UUID.class), onFile(row, n)))
                .list();
    }

    private static OnFile onFile(ResultSet row, int n) throws SQLException {
        return new OnFile(
                row.getObject("id", UUID.class),
                row.getString("county"),
                row.getString("region"),
                row.getString("number"));
    }

    /** Whose document it is. */
    record Holder(String county, String number, ByteBuffer document) {}

    /** The unit that somebody put a person into. */
    record Arranged(UUID person, OnFile unit) {}

    /** The head of a household. */
    record Head(UUID household, String person) {}
}
