package org.shouwang.server.registry.intake;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Source;
import org.shouwang.server.access.PersonName;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.shouwang.server.region.Scope;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.Households;
import org.shouwang.server.registry.Vocabulary;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Households, members and believed facts in the order of the list, some hundred at a time. */
@Repository
public class ExportPeople {

    private final JdbcClient db;
    private final Households households;
    private final Vocabulary vocabulary;
    private final Regions regions;

    ExportPeople(JdbcClient db, Households households, Vocabulary vocabulary, Regions regions) {
        this.regions = regions;
        this.db = db;
        this.households = households;
        this.vocabulary = vocabulary;
    }

    /** Which households; of one household alone, its id. */
    public record Filter(
            RegionCode place,
            Optional<Boolean> registered,
            Optional<Boolean> dibao,
            Optional<UUID> household) {

        /** All households of a place. */
        public static Filter all(RegionCode place) {
            return new Filter(place, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** A household of the list. */
    public record Home(
            UUID id,
            String region,
            String number,
            PersonName head,
            int members,
            boolean registered,
            int dibaoPersons,
            LocalDate dataDate) {}

    /** A member, with the document sealed in Base64. */
    public record Member(
            UUID id,
            UUID household,
            String number,
            PersonName name,
            String relation,
            String documentKind,
            @Nullable String document,
            String ethnicity,
            String hukou,
            String unit) {}

    /** Those that match the filters, if any text was searched for. */
    Optional<UUID[]> matching(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        households.matching(text).stream()
                                .map(HouseholdId::value)
                                .toArray(UUID[]::new));
    }

    List<Home> homes(
            Filter wanted,
            Optional<UUID[]> found,
            String afterRegion,
            String afterNumber,
            int limit) {
        return db.sql(
                        """
                        select c.id, c.region, c.number, c.head, c.members, c.registered, c.dibao_persons, c.data_date
                          from registry.household c
                         where %s
                           and (c.members > 0 or cast(:found as uuid[]) is not null or c.id = :household)
                           and (cast(:registered as boolean) is null or c.registered = :registered)
                           and (cast(:dibao as boolean) is null or (c.dibao_persons > 0) = :dibao)
                           and (cast(:found as uuid[]) is null or c.id = any(:found))
                           and (cast(:household as uuid) is null or c.id = :household)
                           and (c.region, c.number) > (:afterRegion, :afterNumber)
                         order by c.region, c.number
                         limit :limit
                        """
                                .formatted(Scope.holds("c.region")))
                .params(regions.reach(wanted.place()).parameters())
                .param("registered", wanted.registered().orElse(null), Types.BOOLEAN)
                .param("dibao", wanted.dibao().orElse(null), Types.BOOLEAN)
                .param(
                        "found",
                        found.map(ids -> new SqlArrayValue("uuid", (Object[]) ids)).orElse(null))
                .param("household", wanted.household().orElse(null), Types.OTHER)
                .param("afterRegion", new SqlParameterValue(Types.VARCHAR, afterRegion))
                .param("afterNumber", new SqlParameterValue(Types.VARCHAR, afterNumber))
                .param("limit", limit)
                .query(Home.class)
                .list();
    }

    /** The members of these households on a day, the head of each first. */
    List<Member> members(Collection<UUID> homes, LocalDate day) {
        return db.sql(
                        """
                        select p.id, h.grouping_id as household, p.number, p.name, h.relation, p.document_kind,
                               encode(p.document, 'base64') as document, p.ethnicity,
                               coalesce(k.number, '') as hukou, coalesce(u.number, '') as unit
                          from registry.membership h
                          join registry.person p on p.id = h.person_id
                          left join registry.membership u
                            on u.person_id = h.person_id and u.kind = 'UNIT'
                           and u.valid_from <= :day and :day < u.valid_to
                          left join registry.membership k
                            on k.person_id = h.person_id and k.kind = 'HUKOU'
                           and k.valid_from <= :day and :day < k.valid_to
                         where h.grouping_id = any(:homes)
                           and h.kind = 'HOUSEHOLD'
                           and h.valid_from <= :day
                           and :day < h.valid_to
                         order by h.relation <> 'head', p.number
                        """)
                .param("homes", new SqlArrayValue("uuid", homes.toArray()))
                .param("day", day)
                .query(Member.class)
                .list();
    }

    /** What is believed of these subjects on a day, as cells of an import would write it. */
    Map<UUID, Map<String, String>> facts(Collection<UUID> subjects, LocalDate day) {
        Map<UUID, Map<String, String>> facts = new HashMap<>();
        db.sql(
                        """
                        select distinct on (subject_id, fact) subject_id, fact, state, value
                          from registry.fact
                         where subject_id = any(:subjects)
                           and valid_from <= :day
                           and :day < valid_to
                         order by subject_id, fact, state = 'NO_ANSWER', array_position(:sources, source),
                                  data_date desc, id desc
                        """)
                .param("subjects", new SqlArrayValue("uuid", subjects.toArray()))
                .param("day", day)
                .param("sources", new SqlArrayValue("text", sources()))
                .query(row -> {
                    var cell =
                            switch (row.getString("state")) {
                                case "VALUE" -> row.getString("value");
                                case "NOTHING_FOUND" -> "无记录";
                                default -> "未反馈";
                            };
                    facts.computeIfAbsent(
                                    row.getObject("subject_id", UUID.class),
                                    none -> new HashMap<>())
                            .put(row.getString("fact"), cell);
                });
        return facts;
    }

    private Object[] sources() {
        return vocabulary.catalogue().sources().stream().map(Source::name).toArray();
    }
}
