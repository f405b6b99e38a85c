package org.shouwang.server.registry.book;

import org.shouwang.server.registry.PlaceCounts;

/** What every book can be asked for a place. */
record Figures(
        long households,
        long persons,
        long registeredHouseholds,
        long registeredPersons,
        long dibaoPersons) {

    static final Figures NONE = new Figures(0, 0, 0, 0, 0);

    /** Of one household. */
    static Figures of(long members, boolean registered, long dibaoPersons) {
        return new Figures(1, members, registered ? 1 : 0, registered ? members : 0, dibaoPersons);
    }

    static Figures of(PlaceCounts counts) {
        return new Figures(
                counts.households(),
                counts.persons(),
                counts.registeredHouseholds(),
                counts.registeredPersons(),
                counts.dibaoPersons());
    }

    Figures plus(Figures other) {
        return new Figures(
                households + other.households,
                persons + other.persons,
                registeredHouseholds + other.registeredHouseholds,
                registeredPersons + other.registeredPersons,
                dibaoPersons + other.dibaoPersons);
    }
}
