package org.shouwang.server.registry.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Graph;
import org.shouwang.server.access.Ids;

/** A plan in the making: each step is checked against the history and against the steps before. */
final class Draft {

    private final Circle before;
    private final LocalDate day;
    private final Contradictions contradictions = new Contradictions();
    private final List<Stay> stays;
    private final Map<UUID, Someone> newcomers = new LinkedHashMap<>();
    private final Map<UUID, Group> founded = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Plan.Link> links = new ArrayList<>();
    private final List<Plan.Link> carried = new ArrayList<>();
    private final List<Plan.Kin> kin = new ArrayList<>();
    private final Map<UUID, Optional<LocalDate>> died = new LinkedHashMap<>();
    private Optional<Plan.Merged> merged = Optional.empty();
    private boolean undoing;

    Draft(Circle before, LocalDate day) {
        this.before = before;
        this.day = day;
        this.stays = new ArrayList<>(before.stays());
    }

    LocalDate day() {
        return day;
    }

    Contradictions contradictions() {
        return contradictions;
    }

    Optional<Stay> current(UUID person, GroupingKind kind) {
        return stays.stream()
                .filter(stay -> stay.person().equals(person) && stay.kind() == kind)
                .filter(stay -> stay.includes(day))
                .findFirst();
    }

    List<Stay> members(UUID group) {
        return stays.stream()
                .filter(stay -> stay.group().equals(group) && stay.includes(day))
                .toList();
    }

    Group group(UUID id) {
        var known = founded.containsKey(id) ? founded.get(id) : before.groups().get(id);
        if (known == null) {
            throw new IllegalArgumentException("no grouping " + id);
        }
        return known;
    }

    String label(UUID person) {
        return Optional.ofNullable(before.persons().get(person))
                .or(() -> Optional.ofNullable(newcomers.get(person)))
                .map(Someone::label)
                .orElse("?");
    }

    /** Ends a membership on the day; none where there is none. */
    Optional<Stay> leave(UUID person, GroupingKind kind) {
        var current = current(person, kind);
        later(person, kind)
                .ifPresent(later -> contradictions.changedLater(label(person), kind, later));
        current.filter(stay -> stay.from().equals(day))
                .ifPresent(stay -> contradictions.sameDay(label(person), kind, day));
        current.ifPresent(stay -> end(stay, day));
        return current;
    }

    private Optional<LocalDate> later(UUID person, GroupingKind kind) {
        return stays.stream()
                .filter(stay -> stay.person().equals(person) && stay.kind() == kind)
                .filter(stay -> !stay.isVoid())
                .flatMap(stay ->
                        stay.from().isAfter(day)
                                ? Optional.of(stay.from()).stream()
                                : Optional.of(stay.to())
                                        .filter(to -> stay.includes(day) && !stay.isOpen())
                                        .stream())
                .min(LocalDate::compareTo);
    }

    /** Whether a membership is as it was begun: nothing has happened to it since. */
    boolean isOnFile(Stay stay) {
        return stays.stream().anyMatch(stay::equals);
    }

    void end(Stay stay, LocalDate on) {
        stays.replaceAll(each -> each.isSameAs(stay) ? stay.until(on) : each);
        changes.add(new Change.Ended(stay, on));
    }

    void join(UUID person, Group group, String relation) {
        join(person, group.kind(), group.id(), group.region(), relation, day);
    }

    /** Begins a membership that lasts until something else happens. */
    void join(
            UUID person,
            GroupingKind kind,
            UUID group,
            String region,
            String relation,
            LocalDate from) {
        int turn =
                (int)
                        stays.stream()
                                .filter(stay ->
                                        stay.person().equals(person)
                                                && stay.kind() == kind
                                                && stay.from().equals(from))
                                .count();
        var stay = new Stay(person, kind, group, region, relation, from, Stay.OPEN, turn);
        stays.stream()
                .filter(other -> other.person().equals(person) && other.kind() == kind)
                .filter(stay::overlaps)
                .findFirst()
                .ifPresent(other -> contradictions.twice(label(person), kind, from));
        requireAlive(person, from);
        stays.add(stay);
        changes.add(new Change.Began(stay));
    }

    void requireAlive(UUID person, LocalDate on) {
        var one = Optional.ofNullable(before.persons().get(person));
        one.flatMap(Someone::born)
                .filter(born -> born.isAfter(on))
                .ifPresent(born -> contradictions.notBorn(label(person), born, on));
        one.flatMap(Someone::died)
                .filter(dead -> !died.containsKey(person))
                .ifPresent(dead -> contradictions.dead(label(person), dead));
    }

    Group found(GroupingKind kind, String region, String base) {
        int n = 2;
        while (isTaken(kind, base + "-" + n)) {
            n++;
        }
        var group = new Group(Ids.next(), kind, base + "-" + n, region);
        founded.put(group.id(), group);
        return group;
    }

    private boolean isTaken(GroupingKind kind, String number) {
        return before.taken().contains(taken(kind, number))
                || founded.values().stream()
                        .anyMatch(group -> group.kind() == kind && group.number().equals(number));
    }

    void add(Someone newcomer) {
        newcomers.put(newcomer.id(), newcomer);
    }

    void link(UUID from, UUID to) {
        links.add(new Plan.Link(from, to));
    }

    void carry(UUID from, UUID to) {
        carried.add(new Plan.Link(from, to));
    }

    void tie(UUID person, UUID other, Plan.Tie tie) {
        kin.add(new Plan.Kin(person, other, tie));
    }

    void died(UUID person, Optional<LocalDate> on) {
        died.put(person, on);
    }

    /** An event that changed no membership, such as a kinship, can be undone too. */
    void undoes() {
        undoing = true;
    }

    void merge(UUID kept, UUID alias) {
        merged = Optional.of(new Plan.Merged(kept, alias));
    }

    /** The plan, unless something in it contradicts something. */
    Plan plan() {
        requireOneHeadEach();
        requireUnitEach();
        contradictions.require(
                undoing || !changes.isEmpty() || !kin.isEmpty(),
                "/kind",
                new Title("这次登记没有改变任何归属。", "Nothing would change."),
                new Title("请核对所选人员和口径。", "Check whom and what you chose."));
        contradictions.orThrow();
        return new Plan(
                day,
                List.copyOf(founded.values()),
                List.copyOf(newcomers.values()),
                changes,
                links,
                carried,
                kin,
                died,
                merged);
    }

    /**
     * Whoever is in a household is in an assistance unit of the same village, or rules miss them.
     */
    private void requireUnitEach() {
        for (var change : changes) {
            var home = current(change.after().person(), GroupingKind.HOUSEHOLD);
            var unit = current(change.after().person(), GroupingKind.UNIT);
            contradictions.require(
                    home.isEmpty()
                            || unit.filter(own ->
                                            group(own.group()).region().equals(home.get().region()))
                                    .isPresent(),
                    "/groupings",
                    new Title(
                            "%s将没有本村的救助单位。".formatted(label(change.after().person())),
                            "%s would have no assistance unit in the village."
                                    .formatted(label(change.after().person()))),
                    new Title("请一并调整救助单位。", "Change the assistance unit, too."));
        }
    }

    private void requireOneHeadEach() {
        changes.stream()
                .map(Change::after)
                .filter(stay -> stay.kind() == GroupingKind.HOUSEHOLD)
                .map(Stay::group)
                .distinct()
                .forEach(this::requireOneHead);
    }

    /** From the day on: what is recorded late must agree with what happened since. */
    private void requireOneHead(UUID household) {
        stays.stream()
                .filter(stay -> stay.group().equals(household) && !stay.isVoid())
                .flatMap(stay -> Stream.of(stay.from(), stay.to()))
                .filter(border -> border.isAfter(day) && !border.equals(Stay.OPEN))
                .sorted()
                .distinct()
                .forEach(later -> requireOneHead(household, later));
        requireOneHead(household, day);
        contradictions.require(
                members(household).size() <= Graph.MEMBERS_MAX,
                "/persons",
                new Title(
                        "户 %s 将超过 %d 人。".formatted(group(household).number(), Graph.MEMBERS_MAX),
                        "Household %s would have more than %d members."
                                .formatted(group(household).number(), Graph.MEMBERS_MAX)),
                new Title("请分开登记。", "Record it as two households."));
    }

    private void requireOneHead(UUID household, LocalDate on) {
        var members =
                stays.stream()
                        .filter(stay -> stay.group().equals(household) && stay.includes(on))
                        .toList();
        int heads = (int) members.stream().filter(Stay::isHead).count();
        boolean isNew = founded.containsKey(household);
        boolean headless = !isNew && before.members(household, on).stream().noneMatch(Stay::isHead);
        boolean wasEmpty = before.members(household, on).isEmpty();
        boolean tolerated = headless && !wasEmpty && heads == 0;
        if (!members.isEmpty() && heads != 1 && !tolerated) {
            contradictions.heads(
                    group(household).number(), heads, on, isNew ? "/persons" : "/remaining");
        }
    }

    /** Numbers in use, as {@link Circle#taken} knows them. */
    static String taken(GroupingKind kind, String number) {
        return kind + " " + number;
    }
}
