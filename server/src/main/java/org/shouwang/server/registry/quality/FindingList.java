package org.shouwang.server.registry.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.quality.Weight;
import org.shouwang.server.access.PersonName;
import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.shouwang.server.registry.Vocabulary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Findings as lists show them, and their counts. */
@Repository
class FindingList {

    /** A finding and the exemption that holds for it on a day, if there is one. */
    private static final String MATCHING =
            """
              from registry.finding f
              left join lateral (select e.id, e.reason, e.account_name, e.valid_to
                                   from registry.exemption e
                                  where e.about = f.about
                                    and e.check_id = f.check_id
                                    and e.subject = f.subject
                                    and e.withdrawn_at is null
                                    and e.valid_to > :today
                                  order by e.valid_to desc
                                  limit 1) e on true
             where f.region >= :from
               and f.region < :to
               and (cast(:check as text) is null or f.check_id = :check)
               and (cast(:about as uuid) is null or f.about = :about)
               and case :state when 'GONE' then f.gone_on is not null
                               when 'EXEMPT' then f.gone_on is null and e.id is not null
                               else f.gone_on is null and e.id is null end
            """;

    private final JdbcClient db;
    private final Regions regions;
    private final Vocabulary vocabulary;

    FindingList(JdbcClient db, Regions regions, Vocabulary vocabulary) {
        this.db = db;
        this.regions = regions;
        this.vocabulary = vocabulary;
    }

    /** What a finding is: to be asked, true and not asked, or over. */
    enum FindingState {
        OPEN,
        EXEMPT,
        GONE
    }

    /** Which findings. */
    record Wanted(
            RegionCode place,
            Optional<String> check,
            Optional<UUID> household,
            FindingState state,
            LocalDate today) {}

    /** Where something lies. */
    record FindingPlace(RegionCode code, String name) {}

    /** The household in question. */
    record FindingHousehold(UUID id, String number, PersonName head) {}

    /** Whom the finding is about; a person has a name, which is masked. */
    record SubjectRef(Level kind, String number, @Nullable PersonName name) {}

    /** Why it is not asked for a while. */
    record ExemptionRef(UUID id, String reason, String by, LocalDate validTo) {}

    /** A finding as it is told. */
    record Item(
            UUID id,
            String pack,
            String check,
            Weight weight,
            FindingPlace place,
            @Nullable FindingHousehold household,
            SubjectRef subject,
            String fact,
            Title factTitle,
            String value,
            LocalDate firstSeen,
            LocalDate lastSeen,
            @Nullable LocalDate goneOn,
            @Nullable ExemptionRef exemption) {}

    /** A page of findings, where the next begins, and how many there are in all. */
    record Page(List<Item> items, @Nullable UUID next, long total) {}

    Page page(Wanted wanted, Optional<UUID> after, int limit) {
        var items =
                matching(
                                """
                                select f.id, f.pack, f.check_id, f.weight, f.region, f.about, f.subject_kind,
                                       f.subject, f.fact, f.value, f.first_seen, f.last_seen, f.gone_on,
                                       e.id as exemption, e.reason, e.account_name, e.valid_to,
                                       h.number as household_number, h.head, p.name
                                """
                                        + MATCHING.replace(
                                                " where f.region",
                                                """
                                                  left join registry.household h on h.id = f.about
                                                  left join registry.person p
                                                    on f.subject_kind = 'PERSON'
                                                   and p.number = f.subject
                                                   and p.county = left(f.region, 6)
                                                 where f.region\
                                                """)
                                        + """
                                               and (cast(:after as uuid) is null
                                                    or (f.region, f.check_id, f.id) >
                                                       (select a.region, a.check_id, a.id
                                                          from registry.finding a where a.id = :after))
                                             order by f.region, f.check_id, f.id
                                             limit :limit
                                        """,
                                wanted)
                        .param("after", after.orElse(null), Types.OTHER)
                        .param("limit", limit + 1)
                        .query((row, n) -> item(row))
                        .list();
        boolean more = items.size() > limit;
        var page = more ? items.subList(0, limit) : items;
        return new Page(page, more ? page.getLast().id() : null, total(wanted));
    }

    private long total(Wanted wanted) {
        return matching("select count(*)\n" + MATCHING, wanted).query(Long.class).single();
    }

    /** How many there are of a check, or in a place. */
    record Count(String key, long count) {}

    List<Count> byCheck(Wanted wanted) {
        return matching(
                        "select f.check_id as key, count(*) as count\n"
                                + MATCHING
                                + " group by 1 order by 1",
                        wanted)
                .query(Count.class)
                .list();
    }

    /** In the order of codes, never of counts: this is no league table. */
    List<Count> byPlace(Wanted wanted, int digits) {
        return matching(
                        "select left(f.region, :digits) as key, count(*) as count\n"
                                + MATCHING
                                + " group by 1 order by 1",
                        wanted)
                .param("digits", digits)
                .query(Count.class)
                .list();
    }

    private StatementSpec matching(String sql, Wanted wanted) {
        return db.sql(sql)
                .param("today", wanted.today())
                .param("from", wanted.place().scope().from())
                .param("to", wanted.place().scope().to())
                .param("check", wanted.check().orElse(null), Types.VARCHAR)
                .param("about", wanted.household().orElse(null), Types.OTHER)
                .param("state", wanted.state().name());
    }

    private Item item(ResultSet row) throws SQLException {
        var region = new RegionCode(row.getString("region"));
        var fact = row.getString("fact");
        var name = row.getString("name");
        return new Item(
                row.getObject("id", UUID.class),
                row.getString("pack"),
                row.getString("check_id"),
                Weight.valueOf(row.getString("weight")),
                new FindingPlace(
                        region, regions.find(region).map(Region::name).orElse(region.value())),
                household(row),
                new SubjectRef(
                        Level.valueOf(row.getString("subject_kind")),
                        row.getString("subject"),
                        name == null ? null : new PersonName(name)),
                fact,
                title(fact),
                row.getString("value"),
                row.getObject("first_seen", LocalDate.class),
                row.getObject("last_seen", LocalDate.class),
                row.getObject("gone_on", LocalDate.class),
                exemption(row));
    }

    /** Facts that only checks know have their title in the checks. */
    private Title title(String fact) {
        return vocabulary
                .catalogue()
                .fact(fact)
                .or(() ->
                        vocabulary.installed().stream()
                                .flatMap(pack -> pack.checks().all().stream())
                                .map(check -> check.fact())
                                .filter(known -> known.name().equals(fact))
                                .findFirst())
                .map(Fact::title)
                .orElse(new Title(fact, fact));
    }

    private static @Nullable FindingHousehold household(ResultSet row) throws SQLException {
        var number = row.getString("household_number");
        return number == null
                ? null
                : new FindingHousehold(
                        row.getObject("about", UUID.class),
                        number,
                        new PersonName(row.getString("head")));
    }

    private static @Nullable ExemptionRef exemption(ResultSet row) throws SQLException {
        var id = row.getObject("exemption", UUID.class);
        return id == null
                ? null
                : new ExemptionRef(
                        id,
                        row.getString("reason"),
                        row.getString("account_name"),
                        row.getObject("valid_to", LocalDate.class));
    }
}
