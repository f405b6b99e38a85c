package org.shouwang.server.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.pack.Document;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.parameter.InForce;
import org.shouwang.policy.parameter.NoLawInForce;
import org.shouwang.policy.parameter.ParameterDeclaration;
import org.shouwang.server.region.Place;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;

/**
 * The numbers of a pack as they stand in one place on one day.
 *
 * @param inForce whether the pack holds there and then at all
 */
record LawView(Place place, LocalDate day, boolean inForce, List<LawNumber> numbers) {

    /**
     * One number.
     *
     * @param state whether there is a value, the document leaves it open, or there is no law
     * @param setIn the place that set it: the asking one, or one above
     * @param next the values that will follow, the nearest first
     */
    record LawNumber(
            String name,
            State state,
            @Nullable String value,
            @Nullable LocalDate from,
            @Nullable String setIn,
            @Nullable Document document,
            @Nullable String article,
            List<Next> next) {}

    /** What is known of a number there and then. */
    enum State {
        SET,
        OPEN,
        NO_LAW
    }

    /** A value that has not begun. */
    record Next(LocalDate from, @Nullable String value, String setIn) {}

    static LawView of(Pack pack, Place place, LocalDate day, Regions regions) {
        var code = place.code().value();
        var law = law(pack, code, day);
        return new LawView(
                place,
                day,
                code.startsWith(pack.place()) && !pack.from().isAfter(day),
                LawNumbers.of(pack).stream()
                        .map(parameter ->
                                number(
                                        pack,
                                        parameter,
                                        Optional.ofNullable(
                                                law.get(LawNumbers.parameter(parameter.name()))),
                                        next(parameter, code, day, regions),
                                        regions))
                        .toList());
    }

    /** Where one number is missing the others are shown all the same. */
    private static Map<String, InForce> law(Pack pack, String place, LocalDate day) {
        try {
            return pack.parameters().on(place, day).parameters();
        } catch (NoLawInForce hole) {
            return Map.of();
        }
    }

    private static LawNumber number(
            Pack pack,
            ParameterDeclaration parameter,
            Optional<InForce> inForce,
            List<Next> next,
            Regions regions) {
        return inForce.map(
                        value -> {
                            var number = number(parameter, value);
                            return new LawNumber(
                                    parameter.name(),
                                    number.isKnown() ? State.SET : State.OPEN,
                                    PackView.text(value.type(), number).orElse(null),
                                    value.from(),
                                    name(regions, value.place()),
                                    pack.document(value.document()).orElse(null),
                                    value.article(),
                                    next);
                        })
                .orElseGet(() ->
                        new LawNumber(
                                parameter.name(),
                                State.NO_LAW,
                                null,
                                null,
                                null,
                                null,
                                null,
                                next));
    }

    /** Of a table, what this row of it says. */
    private static Interval number(ParameterDeclaration parameter, InForce inForce) {
        return inForce.table()
                .map(rows -> LawNumbers.value(inForce.name(), rows, parameter))
                .orElseGet(inForce::value);
    }

    private static List<Next> next(
            ParameterDeclaration parameter, String place, LocalDate day, Regions regions) {
        return parameter.values().stream()
                .filter(value -> place.startsWith(value.place()) && value.from().isAfter(day))
                .map(value ->
                        new Next(
                                value.from(),
                                PackView.text(parameter.type(), value.value()).orElse(null),
                                name(regions, value.place())))
                .sorted(Comparator.comparing(Next::from))
                .toList();
    }

    private static String name(Regions regions, String place) {
        return regions.place(new RegionCode(place)).name();
    }
}
