package org.shouwang.server.registry.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Source;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.region.Place;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.FactField;
import org.shouwang.server.registry.PublishedFigure;

/** Published figures as the API shows them. */
final class FigureView {

    private FigureView() {}

    /** A place on a day, with every fact that can be published of one. */
    record FiguresOfPlace(Place place, LocalDate day, List<FigureOfFact> facts) {}

    /** One fact with its figures, those heard on the day first, then the latest. */
    record FigureOfFact(FactField field, List<FigureRow> figures) {}

    /**
     * One figure; an end of its time that is null is open.
     *
     * @param heard whether rules hear it in the place on the day, beside others of the same place
     * @param own whether whoever asks may withdraw it
     */
    record FigureRow(
            UUID id,
            RegionCode place,
            String placeName,
            String value,
            Title display,
            Title source,
            String evidence,
            LocalDate dataDate,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Instant recordedAt,
            boolean heard,
            boolean own,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawalReason) {

        static FigureRow of(
                PublishedFigure figure,
                Fact fact,
                Place place,
                Catalogue catalogue,
                boolean heard,
                boolean own) {
            var source = figure.source();
            return new FigureRow(
                    figure.id(),
                    place.code(),
                    place.name(),
                    figure.value(),
                    FactField.bilingual(fact.type(), figure.value()),
                    catalogue.source(source).map(Source::title).orElse(new Title(source, source)),
                    figure.evidence(),
                    figure.dataDate(),
                    figure.validFrom().equals(LocalDate.MIN) ? null : figure.validFrom(),
                    figure.validTo().equals(LocalDate.MAX) ? null : figure.validTo(),
                    figure.recordedAt(),
                    heard,
                    own,
                    figure.withdrawnAt(),
                    figure.withdrawalReason());
        }

        static Comparator<FigureRow> heardFirst() {
            return Comparator.comparing(FigureRow::heard)
                    .thenComparing(FigureRow::recordedAt)
                    .reversed();
        }
    }
}
