package org.shouwang.server.rulebook.units;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.explanation.Outcome;
import org.shouwang.server.registry.Family;

/**
 * Divides the members of a household into parents and unmarried children. What is not known is a
 * question for a person; nobody is put anywhere on a guess.
 */
final class Derivation {

    private static final String HEAD = "head";

    private final List<Kinsman> people;
    private final Map<UUID, Kinsman> byId = new LinkedHashMap<>();
    private final Map<UUID, List<UUID>> parents = new LinkedHashMap<>();
    private final Map<UUID, UUID> spouses = new LinkedHashMap<>();
    private final Map<UUID, UUID> leader = new LinkedHashMap<>();
    private final Map<UUID, Title> reasons = new LinkedHashMap<>();
    private final List<Derived.Question> questions = new ArrayList<>();

    private Derivation(List<Kinsman> people, List<Family.Tie> ties) {
        this.people = people;
        people.forEach(one -> byId.put(one.id(), one));
        ties.forEach(tie -> {
            if (tie.parent()) {
                parent(tie.person(), tie.other());
            } else {
                wed(tie.person(), tie.other());
            }
        });
    }

    static Derived of(List<Kinsman> people, List<Family.Tie> ties) {
        var derivation = new Derivation(people, ties);
        derivation.readRelations();
        return derivation.divide();
    }

    private void parent(UUID child, UUID parent) {
        parents.computeIfAbsent(child, none -> new ArrayList<>()).add(parent);
    }

    private void wed(UUID one, UUID other) {
        spouses.put(one, other);
        spouses.put(other, one);
    }

    /** What the relation to the head says for certain, and no more. */
    private void readRelations() {
        var head = only(HEAD);
        head.ifPresent(one -> {
            only("spouse").ifPresent(spouse -> wed(one.id(), spouse.id()));
            people.stream()
                    .filter(child -> child.is("son", "daughter"))
                    .forEach(child -> parent(child.id(), one.id()));
            people.stream()
                    .filter(parent -> parent.is("father", "mother"))
                    .forEach(parent -> parent(one.id(), parent.id()));
        });
        only("spouse")
                .ifPresent(spouse ->
                        people.stream()
                                .filter(parent ->
                                        parent.is(
                                                "wifes_father",
                                                "wifes_mother",
                                                "husbands_father",
                                                "husbands_mother"))
                                .forEach(parent -> parent(spouse.id(), parent.id())));
        couple("father", "mother");
        couple("wifes_father", "wifes_mother");
        couple("husbands_father", "husbands_mother");
        couple("grandfather", "grandmother");
        couple("mothers_father", "mothers_mother");
        couple("son", "daughter_in_law");
        couple("daughter", "son_in_law");
    }

    /** The only two of their kind here, both married. */
    private void couple(String one, String other) {
        var first = only(one).filter(this::isMarried);
        var second = only(other).filter(this::isMarried);
        if (first.isPresent()
                && second.isPresent()
                && isFree(first.get())
                && isFree(second.get())) {
            wed(first.get().id(), second.get().id());
        }
    }

    private boolean isFree(Kinsman one) {
        return !spouses.containsKey(one.id());
    }

    private boolean isMarried(Kinsman one) {
        return one.married().filter(yes -> yes).isPresent();
    }

    private Optional<Kinsman> only(String relation) {
        var found = people.stream().filter(one -> one.is(relation)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Derived divide() {
        var placed = people.stream().filter(this::isPlaceable).toList();
        placed.forEach(one -> leader.put(one.id(), one.id()));
        for (var one : placed) {
            if (!one.isCarvedOut()) {
                join(one);
            }
        }
        Map<UUID, List<UUID>> units = new LinkedHashMap<>();
        placed.forEach(one ->
                units.computeIfAbsent(find(one.id()), none -> new ArrayList<>()).add(one.id()));
        return new Derived(List.copyOf(units.values()), reasons, questions);
    }

    /** Whether enough is known to say where somebody belongs. */
    private boolean isPlaceable(Kinsman one) {
        one.alone()
                .filter(rule -> rule.outcome() == Outcome.ASK_A_PERSON)
                .ifPresent(rule ->
                        ask(
                                one,
                                new Title(
                                        "是否“%s”还不能确定,请核实有关事实。".formatted(rule.title().zh()),
                                        "Whether \"%s\" holds is not known yet; look into the facts."
                                                .formatted(rule.title().en()))));
        if (one.isCarvedOut()) {
            var title = one.alone().orElseThrow().title();
            reasons.put(one.id(), title);
            return true;
        }

        if (!isRelated(one)) {
            return ask(
                    one,
                    new Title(
                            "不知道是户内谁的子女、配偶或父母。",
                            "It is not known whose child, spouse or parent this is."));
        }

        boolean asks = parents.containsKey(one.id()) && unmarried(one).isEmpty() && isFree(one);
        return !asks
                || ask(
                        one,
                        new Title(
                                "婚姻状况不明,不能确定是否随父母。",
                                "Whether married is not known, and so whether to count with the"
                                        + " parents."));
    }

    private boolean ask(Kinsman one, Title question) {
        questions.add(new Derived.Question(one.id(), one.label(), question));
        return false;
    }

    /** A grandchild needs a parent, and somebody married in a spouse, before they can be placed. */
    private boolean isRelated(Kinsman one) {
        boolean tied =
                parents.containsKey(one.id())
                        || spouses.containsKey(one.id())
                        || parents.values().stream().anyMatch(list -> list.contains(one.id()));
        return tied || one.is(HEAD) || people.size() == 1;
    }

    private Optional<Boolean> unmarried(Kinsman one) {
        if (spouses.containsKey(one.id())) {
            return Optional.of(false);
        }
        return one.tooYoung() ? Optional.of(true) : one.married().map(ever -> !ever);
    }

    private void join(Kinsman one) {
        var spouse = Optional.ofNullable(spouses.get(one.id())).filter(this::isInAFamily);
        var parent =
                parents.getOrDefault(one.id(), List.of()).stream()
                        .filter(this::isInAFamily)
                        .findFirst();
        spouse.ifPresent(other -> unite(one.id(), other));
        boolean withParents = parent.isPresent() && unmarried(one).orElse(false);
        if (withParents) {
            parent.ifPresent(other -> unite(one.id(), other));
        }
        reasons.put(one.id(), reason(one, spouse, parent, withParents));
    }

    private boolean isInAFamily(UUID other) {
        return leader.containsKey(other)
                && Optional.ofNullable(byId.get(other))
                        .filter(one -> !one.isCarvedOut())
                        .isPresent();
    }

    private Title reason(
            Kinsman one, Optional<UUID> spouse, Optional<UUID> parent, boolean withParents) {
        if (withParents) {
            return one.tooYoung()
                    ? new Title("未到法定婚龄,随父母。", "Below the age of marriage: with the parents.")
                    : new Title("未婚,随父母。", "Unmarried: with the parents.");
        }
        if (spouse.isPresent()) {
            return parent.isPresent()
                    ? new Title(
                            "已成家,与配偶和未婚子女一起,不随父母。",
                            "Married: with spouse and unmarried children, not with the parents.")
                    : new Title("与配偶和未婚子女一起。", "With spouse and unmarried children.");
        }
        return parent.isPresent()
                ? new Title("结过婚,不随父母。", "Has been married: not with the parents.")
                : new Title("自己与未婚子女一起。", "With unmarried children, or alone.");
    }

    private UUID find(UUID one) {
        var next = leader.getOrDefault(one, one);
        return next.equals(one) ? one : find(next);
    }

    private void unite(UUID one, UUID other) {
        leader.put(find(one), find(other));
    }
}
