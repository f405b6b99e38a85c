package org.shouwang.server.insight;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;

/** The counts of a place and of each place directly below it. */
record Figures(PlaceWithPath place, LocalDate asOf, List<Row> rows, Counts total) {

    /** A place on the tree. */
    record Place(RegionCode code, String name, RegionLevel level) {}

    /** A place and those above it. */
    record PlaceWithPath(RegionCode code, String name, RegionLevel level, List<Step> path) {}

    /** One place on the way down. */
    record Step(RegionCode code, String name) {}

    /** What is counted. Each count equals the length of a list that the API gives. */
    record Counts(
            long households,
            long persons,
            long registeredHouseholds,
            long registeredPersons,
            long dibaoPersons,
            long openLeads,
            long toDecide) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

        static Counts open(long leads) {
            return new Counts(0, 0, 0, 0, 0, leads, 0);
        }

        static Counts toDecide(long proposals) {
            return new Counts(0, 0, 0, 0, 0, 0, proposals);
        }

        Counts plus(Counts other) {
            return new Counts(
                    households + other.households,
                    persons + other.persons,
                    registeredHouseholds + other.registeredHouseholds,
                    registeredPersons + other.registeredPersons,
                    dibaoPersons + other.dibaoPersons,
                    openLeads + other.openLeads,
                    toDecide + other.toDecide);
        }
    }

    /** The counts of one place below. */
    record Row(
            Place place,
            long households,
            long persons,
            long registeredHouseholds,
            long registeredPersons,
            long dibaoPersons,
            long openLeads,
            long toDecide) {

        static Row of(Place place, Counts counts) {
            return new Row(
                    place,
                    counts.households(),
                    counts.persons(),
                    counts.registeredHouseholds(),
                    counts.registeredPersons(),
                    counts.dibaoPersons(),
                    counts.openLeads(),
                    counts.toDecide());
        }

        Counts counts() {
            return new Counts(
                    households,
                    persons,
                    registeredHouseholds,
                    registeredPersons,
                    dibaoPersons,
                    openLeads,
                    toDecide);
        }
    }
}
