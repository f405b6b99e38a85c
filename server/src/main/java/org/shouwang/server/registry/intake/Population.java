package org.shouwang.server.registry.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * Everybody a delivery speaks of, by number. Memory grows with the delivery, which has its limits,
 * and not with what is on file.
 */
final class Population {

    private static final String ANY_COUNTY = "";

    private final Map<String, Home> homes = new HashMap<>();
    private final List<Home> homesInOrder = new ArrayList<>();
    private final Map<String, Long> refusedHouseholds = new HashMap<>();
    private final Entries persons = new Entries();
    private final Entries units = new Entries();
    private final Entries hukous = new Entries();
    private final Roll documents = new Roll();
    private int[] documentLines = new int[1 << 10];
    private final Set<String> counties = new HashSet<>();

    /** A number is unique in its county. */
    record Key(String county, String number) {}

    /** A household of the delivery, with what was counted of its members. */
    static final class Home {

        private final Entry household;
        private final int position;
        private int heads;
        private int members;

        private Home(Entry household, int position) {
            this.household = household;
            this.position = position;
        }

        Entry household() {
            return household;
        }

        int heads() {
            return heads;
        }

        int members() {
            return members;
        }
    }

    Optional<Entry> household(String number) {
        return Optional.ofNullable(homes.get(number)).map(Home::household);
    }

    void add(Entry household) {
        var home = new Home(household, homesInOrder.size());
        homes.put(household.number(), home);
        homesInOrder.add(home);
    }

    void refuseHousehold(String number, long line) {
        refusedHouseholds.putIfAbsent(number, line);
    }

    /** The line on which this household was refused. */
    Optional<Long> refusal(String household) {
        return Optional.ofNullable(refusedHouseholds.get(household));
    }

    /** In the order of the delivery. */
    List<Home> homes() {
        return List.copyOf(homesInOrder);
    }

    /** Takes back a household that turned out to be wrong as a whole. */
    void remove(Entry household) {
        homes.remove(household.number());
        refuseHousehold(household.number(), household.line());
    }

    Optional<Entry> person(String number) {
        return persons.find(ANY_COUNTY, number);
    }

    void add(Entry person, Entry household) {
        var home = home(household);
        persons.setCount(persons.put(ANY_COUNTY, person), home.position);
        home.members++;
    }

    void refusePerson(String number) {
        persons.mention(ANY_COUNTY, number);
    }

    boolean isRefusedPerson(String number) {
        return speaksOf(number) && person(number).isEmpty();
    }

    /** Whether the delivery has a row for this person, taken or refused. */
    boolean speaksOf(String person) {
        return persons.mentions(ANY_COUNTY, person);
    }

    /** Gives every member of these households to the taker, and takes them back. */
    void removeMembersOf(Set<Home> households, MemberTaker taker) {
        var wanted = new java.util.BitSet();
        households.forEach(home -> wanted.set(home.position));
        for (int i = 0; i < persons.size(); i++) {
            if (persons.isPresent(i) && wanted.get(persons.count(i))) {
                taker.take(persons.at(i, ""), homesInOrder.get(persons.count(i)));
                persons.remove(i);
            }
        }
    }

    /** Takes members of households. */
    @FunctionalInterface
    interface MemberTaker {

        void take(Entry person, Home home);
    }

    /**
     * Counts a head as stated, whether or not the row could be taken: a refused row is no reason to
     * refuse others.
     */
    void countHead(Entry household) {
        home(household).heads++;
    }

    int members(Entry household) {
        return home(household).members;
    }

    private Home home(Entry household) {
        var home = homes.get(household.number());
        if (home == null) {
            throw new IllegalStateException("no household " + household.id() + " in the delivery");
        }
        return home;
    }

    /** The line that first used this document, or empty if this one does. */
    OptionalInt claim(String county, String document, long line) {
        int known = documents.size();
        int position = documents.add(county, document);
        if (position < known) {
            return OptionalInt.of(documentLines[position]);
        }

        if (position == documentLines.length) {
            documentLines = Arrays.copyOf(documentLines, 2 * documentLines.length);
        }
        documentLines[position] = Math.toIntExact(line);
        return OptionalInt.empty();
    }

    Optional<Entry> unit(String county, String number) {
        return units.find(county, number);
    }

    /** Takes a unit, unless it is there, and counts one more member of it. */
    void addToUnit(Entry unit) {
        counties.add(unit.county());
        if (unit(unit.county(), unit.number()).isEmpty()) {
            units.put(unit.county(), unit);
        }
        int position = units.position(unit.county(), unit.number());
        units.setCount(position, units.count(position) + 1);
    }

    int membersOfUnit(String county, String number) {
        int position = units.position(county, number);
        return position == Roll.NOBODY ? 0 : units.count(position);
    }

    /** The units with this number in every county of the delivery. */
    List<Entry> units(String number) {
        return counties.stream().flatMap(county -> unit(county, number).stream()).toList();
    }

    Optional<Entry> hukou(String county, String number) {
        return hukous.find(county, number);
    }

    void addHukou(Entry hukou) {
        hukous.put(hukou.county(), hukou);
    }

    /** The ids of these households. */
    static List<UUID> ids(Set<Home> homes) {
        return homes.stream().map(home -> home.household().id()).toList();
    }
}
