package org.shouwang.server.registry.grouping;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an officer records, as it comes in. What a kind of event does not need is left out.
 *
 * @param knownSince since when it is known; left out, today
 * @param document what it rests on
 */
record EventRequest(
        @Nullable EventKind kind,
        @Nullable LocalDate happenedOn,
        @Nullable LocalDate knownSince,
        @Nullable String reason,
        @Nullable String document,
        @Nullable List<PersonRelation> persons,
        @Nullable List<GroupingKind> groupings,
        @Nullable UUID other,
        @Nullable List<PersonRelation> remaining,
        @Nullable NewPerson newcomer,
        @Nullable List<UUID> parents,
        @Nullable UUID spouse,
        @Nullable String place,
        @Nullable List<List<UUID>> units,
        @Nullable List<PersonTie> kin,
        @Nullable UUID corrects) {

    /** Who forms an assistance unit with whom. */
    static EventRequest units(
            LocalDate day, String reason, String document, List<List<UUID>> units) {
        return new EventRequest(
                EventKind.UNITS,
                day,
                null,
                reason,
                document,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                units,
                null,
                null);
    }

    /** A person and the kinship to the head of where they will be. */
    record PersonRelation(UUID person, @Nullable String relation) {

        Wish.Named named() {
            return new Wish.Named(person, text(relation));
        }
    }

    /** Somebody who is not on file yet. */
    record NewPerson(
            @Nullable String name,
            @Nullable String sex,
            @Nullable LocalDate birthDate,
            @Nullable String documentKind,
            @Nullable String document,
            @Nullable String ethnicity,
            @Nullable String relation) {}

    /** What the other is to a person. */
    record PersonTie(UUID person, UUID other, Plan.Tie tie) {}

    List<Wish.Named> people() {
        return named(persons);
    }

    List<Wish.Named> staying() {
        return named(remaining);
    }

    private static List<Wish.Named> named(@Nullable List<PersonRelation> list) {
        return Optional.ofNullable(list).orElse(List.of()).stream()
                .map(PersonRelation::named)
                .toList();
    }

    Set<GroupingKind> chosen() {
        return Set.copyOf(Optional.ofNullable(groupings).orElse(List.of()));
    }

    List<UUID> mothersAndFathers() {
        return Optional.ofNullable(parents).orElse(List.of());
    }

    List<List<UUID>> arranged() {
        return Optional.ofNullable(units).orElse(List.of());
    }

    List<Plan.Kin> ties() {
        return Optional.ofNullable(kin).orElse(List.of()).stream()
                .map(tie -> new Plan.Kin(tie.person(), tie.other(), tie.tie()))
                .toList();
    }

    /** Everybody who is named anywhere. */
    Set<UUID> everybody() {
        return Stream.of(
                        people().stream().map(Wish.Named::person),
                        staying().stream().map(Wish.Named::person),
                        mothersAndFathers().stream(),
                        Stream.ofNullable(spouse),
                        arranged().stream().flatMap(List::stream),
                        ties().stream().flatMap(tie -> Stream.of(tie.person(), tie.other())))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> relations() {
        return Stream.concat(
                        Stream.concat(people().stream(), staying().stream())
                                .map(Wish.Named::relation),
                        Optional.ofNullable(newcomer).stream().map(one -> text(one.relation())))
                .filter(relation -> !relation.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    static String text(@Nullable String text) {
        return Optional.ofNullable(text).orElse("").strip();
    }
}
