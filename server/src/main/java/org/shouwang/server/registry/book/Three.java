package org.shouwang.server.registry.book;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.book.Agreement.Disagreement;
import org.shouwang.server.registry.book.Agreement.What;

/** One household in the three books that print households. */
record Three(
        RegionCode village,
        String number,
        Printed.@Nullable Home booklet,
        Printed.@Nullable Home roll,
        Printed.@Nullable Home file) {

    private static final String NOT_THERE = "—";

    List<Disagreement> differences() {
        if (booklet == null || roll == null || file == null) {
            return List.of(difference("", What.HOUSEHOLD, home -> "√"));
        }

        var differences = new ArrayList<Disagreement>();
        if (booklet.members() != roll.members() || roll.members() != file.members()) {
            differences.add(difference("", What.MEMBERS, home -> Long.toString(home.members())));
        }
        if (booklet.registered() != roll.registered() || roll.registered() != file.registered()) {
            differences.add(
                    difference("", What.REGISTERED, home -> Words.yesOrNo(home.registered())));
        }
        if (booklet.dibaoPersons() != roll.dibaoPersons()
                || roll.dibaoPersons() != file.dibaoPersons()) {
            differences.add(
                    difference("", What.DIBAO_PERSONS, home -> Long.toString(home.dibaoPersons())));
        }
        differences.addAll(persons(booklet, file));
        return differences;
    }

    private List<Disagreement> persons(Printed.Home one, Printed.Home other) {
        var differing = new TreeSet<>(one.persons());
        differing.addAll(other.persons());
        differing.removeIf(
                person -> one.persons().contains(person) && other.persons().contains(person));
        return differing.stream()
                .map(person ->
                        difference(
                                person,
                                What.PERSON,
                                home -> home.persons().contains(person) ? "√" : NOT_THERE))
                .toList();
    }

    private Disagreement difference(
            String person, What what, Function<Printed.Home, String> printed) {
        return new Disagreement(
                village,
                number,
                person,
                what,
                of(booklet, printed),
                of(roll, printed),
                of(file, printed));
    }

    private static String of(Printed.@Nullable Home home, Function<Printed.Home, String> printed) {
        return home == null ? NOT_THERE : printed.apply(home);
    }
}
