package org.shouwang.server.registry;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.PersonName;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Opens the file of a household. That somebody did is recorded with it, or the file stays closed.
 */
@Service
class HouseholdFiles {

    private final JdbcClient db;
    private final Residents residents;
    private final Supporters supporters;
    private final Facts facts;
    private final Vocabulary vocabulary;
    private final Regions regions;
    private final Secrets secrets;
    private final Audit audit;
    private final ReferenceDay reference;

    HouseholdFiles(
            JdbcClient db,
            Residents residents,
            Supporters supporters,
            Facts facts,
            Vocabulary vocabulary,
            Regions regions,
            Secrets secrets,
            Audit audit,
            ReferenceDay reference) {
        this.db = db;
        this.residents = residents;
        this.supporters = supporters;
        this.facts = facts;
        this.vocabulary = vocabulary;
        this.regions = regions;
        this.secrets = secrets;
        this.audit = audit;
        this.reference = reference;
    }

    HouseholdFile open(Actor reader, HouseholdId id) {
        var card = card(id).orElseThrow(Refused::notFound);
        var place = new RegionCode(card.region());
        audit.record(reader, place, "household.read", "household", id.toString(), Map.of());

        var today = reference.day();
        var members = residents.of(id, today);
        var subjects = new ArrayList<UUID>(List.of(id.value()));
        members.forEach(member -> subjects.addAll(List.of(member.id(), member.unit())));
        var owing = supporters.of(members.stream().map(Residents.Resident::id).toList(), today);
        owing.forEach(supporter -> subjects.add(supporter.id()));
        var said = facts.about(subjects);
        var views = new FactViews(vocabulary.catalogue(), today);
        return new HouseholdFile(
                id,
                card.number(),
                new HouseholdFile.Place(
                        place, PlaceName.of(regions, place).name(), PlaceName.path(regions, place)),
                card.head().masked(),
                card.registered(),
                card.dataDate(),
                members.stream().map(member -> member(member, said, views, today)).toList(),
                units(members, said, views),
                owing.stream().map(one -> supporter(one, said, views, today)).toList(),
                views.of(Level.HOUSEHOLD, said.getOrDefault(id.value(), Map.of())));
    }

    private Optional<Card> card(HouseholdId id) {
        return db.sql(
                        """
                        select number, region, head, registered, data_date
                          from registry.household
                         where id = :id
                        """)
                .param("id", id.value())
                .query(Card.class)
                .optional();
    }

    private HouseholdFile.Member member(
            Residents.Resident member,
            Map<UUID, Map<String, List<RecordedStatement>>> said,
            FactViews views,
            LocalDate today) {
        var birthDate = Optional.ofNullable(member.birthDate());
        var known = views.of(Level.PERSON, said.getOrDefault(member.id(), Map.of()));
        return new HouseholdFile.Member(
                member.id(),
                member.number(),
                member.name().masked(),
                title("relation", member.relation()),
                title("sex", member.sex()),
                birthDate.map(day -> years(day, today)).orElse(null),
                birthDate.map(day -> day.getYear() + "-**-**").orElse(null),
                document(member.document()),
                Optional.ofNullable(member.hukouNumber()).orElse(""),
                member.unitNumber(),
                place(known, "hukou_place"),
                place(known, "residence_place"),
                known);
    }

    private HouseholdFile.SupporterView supporter(
            Supporters.Supporter one,
            Map<UUID, Map<String, List<RecordedStatement>>> said,
            FactViews views,
            LocalDate today) {
        return new HouseholdFile.SupporterView(
                one.id(),
                one.owedTo(),
                one.number(),
                one.name().masked(),
                title("relation", one.relation()),
                document(one.document()),
                one.home(),
                Optional.ofNullable(one.birthDate()).map(day -> years(day, today)).orElse(null),
                one.validFrom(),
                views.of(Level.SUPPORTER, said.getOrDefault(one.id(), Map.of())));
    }

    private static int years(LocalDate birthDate, LocalDate today) {
        return Period.between(birthDate, today).getYears();
    }

    private String document(@Nullable String sealed) {
        return sealed == null ? "" : DocumentNumbers.open(secrets, sealed).masked();
    }

    /** A place that is a fact with a source, beside the one that keeps the file. */
    private @Nullable PlaceName place(List<FactView> facts, String name) {
        return facts.stream()
                .filter(fact -> fact.fact().equals(name))
                .flatMap(fact -> Stream.ofNullable(fact.value()))
                .flatMap(code -> RegionCode.parse(code).stream())
                .map(code -> PlaceName.of(regions, code))
                .findFirst()
                .orElse(null);
    }

    private static List<HouseholdFile.Unit> units(
            List<Residents.Resident> members,
            Map<UUID, Map<String, List<RecordedStatement>>> said,
            FactViews views) {
        Map<UUID, List<Residents.Resident>> byUnit = new LinkedHashMap<>();
        members.forEach(member ->
                byUnit.computeIfAbsent(member.unit(), none -> new ArrayList<>()).add(member));
        return byUnit.entrySet().stream()
                .map(unit ->
                        new HouseholdFile.Unit(
                                unit.getKey(),
                                unit.getValue().getFirst().unitNumber(),
                                unit.getValue().stream().map(Residents.Resident::id).toList(),
                                views.of(Level.UNIT, said.getOrDefault(unit.getKey(), Map.of()))))
                .toList();
    }

    private Title title(String list, String name) {
        return vocabulary.title(list, name).orElse(new Title(name, name));
    }

    /** What the card says of the household itself. */
    record Card(
            String number,
            String region,
            PersonName head,
            boolean registered,
            LocalDate dataDate) {}
}
