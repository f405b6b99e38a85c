package org.shouwang.server.registry.grouping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shouwang.server.access.Masking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Reads the people and groupings that an event can touch, as far as the officer may see them. */
@Repository
class CircleReader {

    private final JdbcClient db;

    CircleReader(JdbcClient db) {
        this.db = db;
    }

    /** The households that these people belong to on a day. */
    List<UUID> homes(Collection<UUID> persons, LocalDate day) {
        return db.sql(
                        """
                        select distinct grouping_id
                          from registry.membership
                         where person_id = any(:persons)
                           and kind = 'HOUSEHOLD'
                           and valid_from <= :day
                           and :day < valid_to
                        """)
                .param("persons", array(persons))
                .param("day", day)
                .query(UUID.class)
                .list();
    }

    /**
     * Others who want to change these households wait until this transaction is over; then they see
     * what it did. Always in the same order, so that two never wait for each other.
     */
    void lock(Collection<UUID> households) {
        db.sql(
                        """
                        select id
                          from registry.household
                         where id = any(:households)
                         order by id
                           for update
                        """)
                .param("households", array(households))
                .query(UUID.class)
                .list();
    }

    /**
     * Everybody who ever belonged to these households, and these persons, with all their history.
     */
    Circle read(Collection<UUID> households, Collection<UUID> persons) {
        var people = new LinkedHashSet<>(persons);
        people.addAll(
                db.sql(
                                """
                                select distinct person_id
                                  from registry.membership
                                 where grouping_id = any(:households)
                                   and kind = 'HOUSEHOLD'
                                """)
                        .param("households", array(households))
                        .query(UUID.class)
                        .list());
        Map<UUID, Group> groups = new LinkedHashMap<>();
        groups(households).forEach(group -> groups.put(group.id(), group));
        var stays = stays(people, groups);
        return new Circle(persons(people), groups, stays, taken(groups.values()));
    }

    private List<Group> groups(Collection<UUID> ids) {
        return db.sql("select id, kind, number, region from registry.grouping where id = any(:ids)")
                .param("ids", array(ids))
                .query((row, n) -> group(row, "id"))
                .list();
    }

    private static Group group(ResultSet row, String id) throws SQLException {
        return new Group(
                row.getObject(id, UUID.class),
                GroupingKind.valueOf(row.getString("kind")),
                row.getString("number"),
                Optional.ofNullable(row.getString("region")).orElse(""));
    }

    private Map<UUID, Someone> persons(Collection<UUID> ids) {
        Map<UUID, Someone> persons = new LinkedHashMap<>();
        db.sql(
                        """
                        select id, number, name, region, birth_date, died_on
                          from registry.person
                         where id = any(:ids)
                         order by number
                        """)
                .param("ids", array(ids))
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    persons.put(
                            id,
                            new Someone(
                                    id,
                                    row.getString("number"),
                                    Masking.name(row.getString("name")),
                                    row.getString("region"),
                                    Optional.ofNullable(
                                            row.getObject("birth_date", LocalDate.class)),
                                    Optional.ofNullable(
                                            row.getObject("died_on", LocalDate.class))));
                });
        return persons;
    }

    /** A grouping of another place is known by what the membership says of it. */
    private List<Stay> stays(Collection<UUID> persons, Map<UUID, Group> groups) {
        return db.sql(
                        """
                        select m.person_id, m.kind, m.grouping_id, m.region as person_region, m.relation,
                               m.valid_from, m.valid_to, m.turn, m.number, g.region
                          from registry.membership m
                          left join registry.grouping g on g.id = m.grouping_id
                         where m.person_id = any(:persons)
                         order by m.person_id, m.kind, m.valid_from, m.turn
                        """)
                .param("persons", array(persons))
                .query((row, n) -> {
                    var group = group(row, "grouping_id");
                    groups.putIfAbsent(group.id(), group);
                    return new Stay(
                            row.getObject("person_id", UUID.class),
                            group.kind(),
                            group.id(),
                            row.getString("person_region"),
                            row.getString("relation"),
                            row.getObject("valid_from", LocalDate.class),
                            row.getObject("valid_to", LocalDate.class),
                            row.getInt("turn"));
                })
                .list();
    }

    /** Numbers that begin as one of these does: the next one is made from it. */
    private Set<String> taken(Collection<Group> groups) {
        var taken = new HashSet<String>();
        for (var group : groups) {
            db.sql(
                            """
                            select kind, number
                              from registry.grouping
                             where number ^@ :number
                               and number >= :number
                               and number < :number || '~'
                            """)
                    .param("number", group.number() + "-")
                    .query(row -> {
                        taken.add(
                                Draft.taken(
                                        GroupingKind.valueOf(row.getString("kind")),
                                        row.getString("number")));
                    });
        }
        return taken;
    }

    static SqlArrayValue array(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }
}
