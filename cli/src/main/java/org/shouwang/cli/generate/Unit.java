package org.shouwang.cli.generate;

import java.util.List;

/**
 * People who live together and share their income, as dibao counts them; some of them may be of
 * another household.
 */
record Unit(String number, boolean registered, boolean onDibao, List<Person> members) {

    Unit {
        members = List.copyOf(members);
    }
}
