package org.shouwang.server.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.server.access.Masking;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * The households on file, as far as the transaction's scope reaches. Every method runs inside a
 * transaction.
 */
@Repository
public class Households {

    /**
     * How many households a search finds at most; whoever gets that many types another character.
     */
    public static final int MATCHES_MAX = 500;

    private final JdbcClient db;
    private final Secrets secrets;

    Households(JdbcClient db, Secrets secrets) {
        this.db = db;
        this.secrets = secrets;
    }

    /** The card of a household, or empty where it does not exist or lies in another place. */
    public Optional<HouseholdCard> card(HouseholdId id) {
        return cards(List.of(id)).stream().findFirst();
    }

    /**
     * The cards of these households, in no particular order; what lies in other places is left out.
     */
    public List<HouseholdCard> cards(Collection<HouseholdId> ids) {
        return db.sql(
                        """
                        select id, number, region, head, members
                          from registry.household
                         where id = any(:ids)
                        """)
                .param(
                        "ids",
                        new SqlArrayValue("uuid", ids.stream().map(HouseholdId::value).toArray()))
                .query(Households::card)
                .list();
    }

    static HouseholdCard card(ResultSet row, int n) throws SQLException {
        var head = row.getString("head");
        return new HouseholdCard(
                new HouseholdId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new RegionCode(row.getString("region")),
                head.isEmpty() ? "" : Masking.name(head),
                row.getInt("members"));
    }

    /**
     * The households whose number or a member's name begins with this text, or a member's document
     * number is it.
     *
     * <p>There is no search inside a name: under row-level security it would read everybody's name
     * each time.
     */
    public List<HouseholdId> matching(String text) {
        var wanted = text.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }

        var found = new LinkedHashSet<HouseholdId>();
        found.addAll(byNumber(wanted));
        found.addAll(byPerson(wanted));
        return List.copyOf(found);
    }

    private List<HouseholdId> byNumber(String text) {
        return db
                .sql(
                        """
                        select id
                          from registry.household
                         where starts_with(number, :text)
                         order by number
                         limit :max
                        """)
                .param("text", text)
                .param("max", MATCHES_MAX)
                .query(UUID.class)
                .list()
                .stream()
                .map(HouseholdId::new)
                .toList();
    }

    /** Those whose files are kept in a place, as far as a search tells them. */
    List<HouseholdId> in(Scope place) {
        return db
                .sql(
                        """
                        select id
                          from registry.household
                         where %s
                         order by region, number
                         limit :max
                        """
                                .formatted(Scope.holds("region")))
                .params(place.parameters())
                .param("max", MATCHES_MAX)
                .query(UUID.class)
                .list()
                .stream()
                .map(HouseholdId::new)
                .toList();
    }

    private List<HouseholdId> byPerson(String text) {
        return db
                .sql(
                        """
                        select distinct m.grouping_id
                          from registry.person p
                          join registry.membership m on m.person_id = p.id
                         where (starts_with(p.name, :text) or p.document_index = :document)
                           and m.kind = 'HOUSEHOLD'
                           and m.valid_to = 'infinity'
                         limit :max
                        """)
                .param("text", text)
                .param("document", DocumentNumbers.index(secrets, DocumentNumbers.bare(text)))
                .param("max", MATCHES_MAX)
                .query(UUID.class)
                .list()
                .stream()
                .map(HouseholdId::new)
                .toList();
    }

    /** One row for each village that has any in these places; runs inside a transaction. */
    public List<PlaceCounts> counts(Scope reach) {
        return db.sql(
                        """
                        select region as place, count(*) as households, sum(members) as persons,
                               count(*) filter (where registered) as registered_households,
                               coalesce(sum(members) filter (where registered), 0) as registered_persons,
                               sum(dibao_persons) as dibao_persons
                          from registry.household
                         where %s
                           and members > 0
                         group by 1
                         order by 1
                        """
                                .formatted(Scope.holds("region")))
                .params(reach.parameters())
                .query(PlaceCounts::read)
                .list();
    }
}
