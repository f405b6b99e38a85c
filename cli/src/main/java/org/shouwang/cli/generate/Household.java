package org.shouwang.cli.generate;

import java.util.List;

/** One household as the poverty register counts it, whether or not it is registered as poor. */
record Household(String number, String village, boolean registered, List<Person> people) {

    Household {
        people = List.copyOf(people);
    }
}
