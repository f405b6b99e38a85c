package org.shouwang.server.registry.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Everybody a delivery speaks of, by number. Memory grows with the delivery, which has its limits,
 * and not with what is on file.
 */
final class Population {

    private final Map<String, Entry> households = new HashMap<>();
    private final Map<String, Long> refusedHouseholds = new HashMap<>();
    private final Map<UUID, Integer> heads = new HashMap<>();
    private final Map<String, Member> persons = new LinkedHashMap<>();
    private final Set<String> refusedPersons = new HashSet<>();
    private final Map<Key, Entry> units = new HashMap<>();
    private final Map<Key, Entry> hukous = new HashMap<>();
    private final Set<String> counties = new HashSet<>();
    private final Map<Key, Long> documents = new HashMap<>();

    /** A number is unique in its county. */
    record Key(String county, String number) {}

    /** A person with the household, of the same delivery or on file. */
    record Member(Entry person, Entry household) {}

    Optional<Entry> household(String number) {
        return Optional.ofNullable(households.get(number));
    }

    void add(Entry household) {
        households.put(household.number(), household);
    }

    void refuseHousehold(String number, long line) {
        refusedHouseholds.putIfAbsent(number, line);
    }

    /** The line on which this household was refused. */
    Optional<Long> refusal(String household) {
        return Optional.ofNullable(refusedHouseholds.get(household));
    }

    List<Entry> households() {
        return List.copyOf(households.values());
    }

    /** Takes back a household that turned out to be wrong as a whole. */
    void remove(Entry household) {
        households.remove(household.number());
        refuseHousehold(household.number(), household.line());
    }

    Optional<Member> person(String number) {
        return Optional.ofNullable(persons.get(number));
    }

    void add(Member member) {
        persons.put(member.person().number(), member);
    }

    void refusePerson(String number) {
        refusedPersons.add(number);
        persons.remove(number);
    }

    boolean isRefusedPerson(String number) {
        return refusedPersons.contains(number);
    }

    /** Whether the delivery has a row for this person, taken or refused. */
    boolean speaksOf(String person) {
        return persons.containsKey(person) || refusedPersons.contains(person);
    }

    Collection<Member> members() {
        return persons.values();
    }

    List<Member> membersOf(Set<String> households) {
        List<Member> members = new ArrayList<>();
        for (var member : persons.values()) {
            if (households.contains(member.household().number())) {
                members.add(member);
            }
        }
        return members;
    }

    /**
     * Counts a head as stated, whether or not the row could be taken: a refused row is no reason to
     * refuse others.
     */
    void countHead(Entry household) {
        heads.merge(household.id(), 1, Integer::sum);
    }

    int heads(Entry household) {
        return heads.getOrDefault(household.id(), 0);
    }

    /** The line that first used this document, or empty if this one does. */
    Optional<Long> claim(String county, String document, long line) {
        return Optional.ofNullable(documents.putIfAbsent(new Key(county, document), line));
    }

    Optional<Entry> unit(String county, String number) {
        return Optional.ofNullable(units.get(new Key(county, number)));
    }

    void addUnit(Entry unit) {
        counties.add(unit.county());
        units.put(new Key(unit.county(), unit.number()), unit);
    }

    /** The units with this number in every county of the delivery. */
    List<Entry> units(String number) {
        return counties.stream().flatMap(county -> unit(county, number).stream()).toList();
    }

    Optional<Entry> hukou(String county, String number) {
        return Optional.ofNullable(hukous.get(new Key(county, number)));
    }

    void addHukou(Entry hukou) {
        hukous.put(new Key(hukou.county(), hukou.number()), hukou);
    }
}
