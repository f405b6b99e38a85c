package org.shouwang.server.registry.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.graph.Level;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.shouwang.server.registry.FactField;
import org.shouwang.server.registry.PublishedFigure;
import org.shouwang.server.registry.PublishedFigures;
import org.shouwang.server.registry.Vocabulary;
import org.shouwang.server.registry.statement.FigureView.FigureOfFact;
import org.shouwang.server.registry.statement.FigureView.FigureRow;
import org.shouwang.server.registry.statement.FigureView.FiguresOfPlace;
import org.springframework.stereotype.Component;

/** Tells what is published of a place and of those above it, and which of it rules hear there. */
@Component
class ReadFigures {

    private final PublishedFigures figures;
    private final Vocabulary vocabulary;
    private final Regions regions;
    private final ReferenceDay reference;

    ReadFigures(
            PublishedFigures figures,
            Vocabulary vocabulary,
            Regions regions,
            ReferenceDay reference) {
        this.figures = figures;
        this.vocabulary = vocabulary;
        this.regions = regions;
        this.reference = reference;
    }

    /** Runs inside a transaction. */
    FiguresOfPlace of(Actor officer, Optional<RegionCode> asked, Optional<LocalDate> askedDay) {
        var day = askedDay.orElseGet(reference::day);
        var place = officer.placeFor(asked);
        if (!regions.exists(place)) {
            throw Refused.notFound();
        }

        var upwards = figures.upwards(place, day);
        var all = figures.of(upwards);
        var periodic =
                vocabulary.catalogue().periodic().stream()
                        .map(Fact::name)
                        .collect(Collectors.toSet());
        var heard =
                PublishedFigures.nearest(all, upwards, day, periodic).values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
        return new FiguresOfPlace(
                regions.place(place, day),
                day,
                vocabulary.catalogue().facts().values().stream()
                        .filter(fact -> fact.level() == Level.REGION && fact.total().isEmpty())
                        .map(fact ->
                                new FigureOfFact(
                                        FactField.of(fact),
                                        all.stream()
                                                .filter(one -> one.fact().equals(fact.name()))
                                                .map(one ->
                                                        row(
                                                                officer,
                                                                one,
                                                                fact,
                                                                day,
                                                                heard.contains(one)))
                                                .sorted(FigureRow.heardFirst())
                                                .toList()))
                        .toList());
    }

    private FigureRow row(
            Actor officer, PublishedFigure figure, Fact fact, LocalDate day, boolean heard) {
        var kept = new RegionCode(figure.region());
        return FigureRow.of(
                figure,
                fact,
                regions.place(regions.at(kept, day), day),
                vocabulary.catalogue(),
                heard,
                figure.stands() && officer.scope().contains(kept));
    }
}
