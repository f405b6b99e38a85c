package org.shouwang.server.registry.book;

import org.shouwang.server.registry.PlaceCounts;

/** What every book can be asked for a place. */
record BookFigures(
        long households,
        long persons,
        long registeredHouseholds,
        long registeredPersons,
        long dibaoPersons) {

    static final BookFigures NONE = new BookFigures(0, 0, 0, 0, 0);

    /** Of one household. */
    static BookFigures of(long members, boolean registered, long dibaoPersons) {
        return new BookFigures(
                1, members, registered ? 1 : 0, registered ? members : 0, dibaoPersons);
    }

    static BookFigures of(PlaceCounts counts) {
        return new BookFigures(
                counts.households(),
                counts.persons(),
                counts.registeredHouseholds(),
                counts.registeredPersons(),
                counts.dibaoPersons());
    }

    BookFigures plus(BookFigures other) {
        return new BookFigures(
                households + other.households,
                persons + other.persons,
                registeredHouseholds + other.registeredHouseholds,
                registeredPersons + other.registeredPersons,
                dibaoPersons + other.dibaoPersons);
    }
}
