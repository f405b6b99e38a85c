package org.shouwang.server.registry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.region.Regions;
import org.shouwang.server.region.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Lists of households, by village and number. */
@Repository
class HouseholdList {

    /**
     * A household that everybody has left is found by who looks for it, and listed for nobody else.
     * The conditions are always all there; one that is not wanted is given a null, which the
     * planner folds away.
     */
    private static final String MATCHING =
            """
              from registry.household c
             where %s
               and (cast(:registered as boolean) is null or c.registered = :registered)
               and (cast(:dibao as boolean) is null or (c.dibao_persons > 0) = :dibao)
               and (cast(:found as uuid[]) is null or c.id = any(:found))
               and (c.members > 0 or cast(:found as uuid[]) is not null)
            """
                    .formatted(Scope.holds("c.region"));

    /** Fewer characters are the beginning of a name of somebody. */
    private static final int VILLAGE_NAME_MIN = 3;

    private static final int VILLAGES_MAX = 20;

    private final JdbcClient db;
    private final Households households;
    private final Regions regions;

    HouseholdList(JdbcClient db, Households households, Regions regions) {
        this.db = db;
        this.households = households;
        this.regions = regions;
    }

    Page page(HouseholdQuery query) {
        var found = query.text().isBlank() ? Optional.<UUID[]>empty() : Optional.of(found(query));
        var items = items(query, found);
        boolean more = items.size() > query.limit();
        var page = more ? items.subList(0, query.limit()) : items;
        return new Page(page, more ? page.getLast().id() : null, total(query, found));
    }

    /** By number, by a member, and by the village that they live in. */
    private UUID[] found(HouseholdQuery query) {
        var found = new LinkedHashSet<>(households.matching(query.text()));
        var text = query.text().strip();
        if (text.length() >= VILLAGE_NAME_MIN) {
            regions.inside(query.place())
                    .filter(region -> region.level() == RegionLevel.VILLAGE)
                    .filter(region -> region.name().startsWith(text))
                    .limit(VILLAGES_MAX)
                    .forEach(village -> found.addAll(households.in(regions.reach(village.code()))));
        }
        return found.stream().map(HouseholdId::value).toArray(UUID[]::new);
    }

    private List<Item> items(HouseholdQuery query, Optional<UUID[]> found) {
        return matching(
                        """
                        select c.id, c.number, c.region, c.head, c.members, c.registered, c.dibao_persons
                        """
                                + MATCHING
                                + """
                                       and (cast(:after as uuid) is null
                                        or (c.region, c.number) > (select a.region, a.number
                                                                     from registry.household a
                                                                    where a.id = :after))
                                     order by c.region, c.number
                                     limit :limit
                                """,
                        query,
                        found)
                .param("after", query.after().map(HouseholdId::value).orElse(null))
                .param("limit", query.limit() + 1)
                .query((row, n) -> {
                    var card = Households.card(row, n);
                    return new Item(
                            card.id(),
                            card.number(),
                            PlaceName.of(regions, card.region()),
                            card.head(),
                            card.members(),
                            row.getBoolean("registered"),
                            row.getInt("dibao_persons"));
                })
                .list();
    }

    private long total(HouseholdQuery query, Optional<UUID[]> found) {
        return matching("select count(*)\n" + MATCHING, query, found).query(Long.class).single();
    }

    private StatementSpec matching(String sql, HouseholdQuery query, Optional<UUID[]> found) {
        return db.sql(sql)
                .params(regions.reach(query.place()).parameters())
                .param("registered", query.registered().orElse(null))
                .param("dibao", query.dibao().orElse(null))
                .param("found", found.map(ids -> Memberships.array(List.of(ids))).orElse(null));
    }

    /** A page of households, where the next begins, and how many there are in all. */
    record Page(List<Item> items, @Nullable HouseholdId next, long total) {}

    /** A household in a list. */
    record Item(
            HouseholdId id,
            String number,
            PlaceName place,
            String head,
            int members,
            boolean registered,
            int dibaoPersons) {}
}
