package org.shouwang.server.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwang.policy.catalogue.Belief;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.History;
import org.shouwang.policy.household.Subject;
import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * What is published of places, and which figure holds where: of each fact those of the nearest
 * place on the way from the village up to the province that has one for the day.
 */
@Repository
public class PublishedFigures {

    private final JdbcClient db;
    private final Regions regions;

    PublishedFigures(JdbcClient db, Regions regions) {
        this.db = db;
        this.regions = regions;
    }

    /**
     * The places from this one up to its province on the map of a day, each under the code that it
     * had first.
     */
    public List<String> upwards(RegionCode place, LocalDate day) {
        return regions.path(place, day).reversed().stream()
                .map(above -> regions.fileCode(above.code()).value())
                .toList();
    }

    /** Everything ever recorded of these places, in the order of recording. */
    public List<PublishedFigure> of(Collection<String> places) {
        return db.sql(
                        """
                        select id, region, fact, value, amount, valid_from, valid_to, source, data_date, evidence,
                               recorded_at, withdrawn_at, withdrawal_reason
                          from registry.published_figure
                         where region = any(:places)
                         order by recorded_at, id
                        """)
                .param("places", new SqlArrayValue("text", places.toArray()))
                .query(PublishedFigure.class)
                .list();
    }

    /**
     * Those that are heard in the lowest of these places on a day, by fact. Of a fact whose values
     * stand for a month or a year those of other times are heard as well.
     *
     * @param upwards as {@link #upwards} tells them
     */
    public static Map<String, List<PublishedFigure>> nearest(
            List<PublishedFigure> figures,
            List<String> upwards,
            LocalDate day,
            Set<String> periodic) {
        var byPlace =
                figures.stream()
                        .filter(PublishedFigure::stands)
                        .filter(figure -> figure.speaksOf(day) || periodic.contains(figure.fact()))
                        .collect(Collectors.groupingBy(PublishedFigure::region));
        Map<String, List<PublishedFigure>> nearest = new HashMap<>();
        for (var place : upwards) {
            byPlace.getOrDefault(place, List.of()).stream()
                    .collect(Collectors.groupingBy(PublishedFigure::fact))
                    .forEach(nearest::putIfAbsent);
        }
        return nearest;
    }

    /**
     * Places as the rules read them.
     *
     * @param without sources that are not listened to
     */
    Map<RegionCode, Subject> subjects(
            Collection<RegionCode> places,
            LocalDate day,
            Catalogue catalogue,
            Collection<String> without) {
        Map<RegionCode, List<String>> upwards = new HashMap<>();
        places.forEach(place -> upwards.computeIfAbsent(place, one -> upwards(one, day)));
        var all = upwards.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        var figures =
                of(all).stream().filter(figure -> !without.contains(figure.source())).toList();
        var periodic = catalogue.periodic().stream().map(Fact::name).collect(Collectors.toSet());
        Map<RegionCode, Subject> subjects = new HashMap<>();
        upwards.forEach((place, above) ->
                subjects.put(
                        place,
                        subject(place, nearest(figures, above, day, periodic), day, catalogue)));
        return subjects;
    }

    private Subject subject(
            RegionCode place,
            Map<String, List<PublishedFigure>> heard,
            LocalDate day,
            Catalogue catalogue) {
        var belief = new Belief(catalogue);
        Map<String, Given> given = new HashMap<>();
        Map<String, History> histories = new HashMap<>();
        heard.forEach((name, figures) -> {
            var said = figures.stream().map(figure -> figure.of(name(figure, day))).toList();
            given.put(name, belief.believed(said, day));
            catalogue
                    .fact(name)
                    .flatMap(Fact::per)
                    .ifPresent(period -> histories.put(name, belief.history(said, period, day)));
        });
        return new Subject(
                place.value(),
                regions.find(place, day).map(Region::name).orElse(place.value()),
                given,
                histories);
    }

    private String name(PublishedFigure figure, LocalDate day) {
        var place = regions.at(new RegionCode(figure.region()), day);
        return regions.find(place, day).map(Region::name).orElse(place.value());
    }
}
