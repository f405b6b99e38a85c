package org.shouwang.cli.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.shouwang.policy.catalogue.Belief;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.graph.Level;

/** The persons and groupings of a data folder, with all that was said about them. */
public final class Register {

    /** A household file with its members. */
    record House(String region, Dossier dossier, List<Member> members) {}

    /** An assistance unit with its members. */
    record Unit(Dossier dossier, List<Member> members) {}

    /** A person with the numbers of the groupings that the person belongs to. */
    record Member(Dossier dossier, String household, String unit) {}

    private final Belief belief;
    private final List<Fact> periodic;
    private final List<Refusal> refusals;
    private final Map<String, House> houses = new LinkedHashMap<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Member> persons = new LinkedHashMap<>();

    Register(Catalogue catalogue, List<Refusal> refusals) {
        this.belief = new Belief(catalogue);
        this.periodic = catalogue.periodic();
        this.refusals = refusals;
    }

    /** What was not used, in the order of the files. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    public int size() {
        return houses.size();
    }

    /** One household as of a day. */
    public Optional<Located> of(String number, LocalDate day) {
        return Optional.ofNullable(houses.get(number))
                .filter(house -> !house.members().isEmpty())
                .map(house -> new Neighbours(this, day).of(number));
    }

    /**
     * Every household below a place as of a day, in the order of the file. An empty place is
     * everywhere.
     */
    public void each(String place, LocalDate day, Consumer<Located> work) {
        var neighbours = new Neighbours(this, day);
        houses.forEach((number, house) -> {
            if (house.region().startsWith(place) && !house.members().isEmpty()) {
                work.accept(neighbours.of(number));
            }
        });
    }

    Belief belief() {
        return belief;
    }

    /** The facts that have a value for each month or year. */
    List<Fact> periodic() {
        return periodic;
    }

    House house(String number) {
        return known(houses, number);
    }

    Unit unit(String number) {
        return known(units, number);
    }

    boolean knowsHousehold(String number) {
        return houses.containsKey(number);
    }

    Dossier household(String number, String region) {
        return houses.computeIfAbsent(
                        number,
                        unseen -> new House(region, new Dossier(number, number), new ArrayList<>()))
                .dossier();
    }

    /** A person who belongs to no other assistance unit forms one with the household. */
    Dossier person(String number, String label, String household, String unit) {
        var member =
                new Member(
                        new Dossier(number, label), household, unit.isEmpty() ? household : unit);
        persons.put(number, member);
        house(household).members().add(member);
        units.computeIfAbsent(
                        member.unit(),
                        unseen ->
                                new Unit(
                                        new Dossier(member.unit(), member.unit()),
                                        new ArrayList<>()))
                .members()
                .add(member);
        return member.dossier();
    }

    Optional<Dossier> dossier(Level level, String number) {
        return switch (level) {
            case PERSON -> Optional.ofNullable(persons.get(number)).map(Member::dossier);
            case UNIT -> Optional.ofNullable(units.get(number)).map(Unit::dossier);
            case HOUSEHOLD -> Optional.ofNullable(houses.get(number)).map(House::dossier);
            case HUKOU, REGION, SUPPORTER, EVERYBODY -> Optional.empty();
        };
    }

    private static <T> T known(Map<String, T> all, String number) {
        var found = all.get(number);
        if (found == null) {
            throw new IllegalStateException("no grouping has the number " + number);
        }

        return found;
    }
}
