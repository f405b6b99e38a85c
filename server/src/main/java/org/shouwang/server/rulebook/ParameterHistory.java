package org.shouwang.server.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.parameter.ParameterDeclaration;
import org.shouwang.server.rulebook.PackView.PublishedBy;
import org.shouwang.server.rulebook.PackView.ValueView;

/**
 * Every value that a number of the law ever had: those of the pack's files, and those published
 * here. What was corrected stays and is marked.
 */
final class ParameterHistory {

    private final Pack pack;
    private final ParameterDeclaration parameter;
    private final List<Publication> publications;

    /**
     * @param parameter as the files say
     */
    ParameterHistory(Pack pack, ParameterDeclaration parameter, List<Publication> publications) {
        this.pack = pack;
        this.parameter = parameter;
        this.publications = publications;
    }

    /** In the order of places and days, and of two for the same the one in force first. */
    List<ValueView> values() {
        var values = new ArrayList<ValueView>();
        for (var value : parameter.values()) {
            values.add(
                    new ValueView(
                            value.place(),
                            value.from(),
                            PackView.text(parameter.type(), value.value()).orElse(null),
                            pack.document(value.document()).orElse(null),
                            value.article(),
                            null,
                            isReplaced(value.place(), value.from(), 0)));
        }
        publications.forEach(publication ->
                publication.values().stream()
                        .filter(value -> value.parameter().equals(parameter.name()))
                        .forEach(value -> values.add(view(publication, value))));
        values.sort(
                Comparator.comparing(ValueView::place)
                        .thenComparing(ValueView::from)
                        .thenComparing(ValueView::replaced));
        return values;
    }

    private ValueView view(Publication publication, Publication.Value value) {
        var signed = publication.signatures();
        var by =
                new PublishedBy(
                        publication.seq(),
                        signed.recordedAt(),
                        signed.draftedByName(),
                        signed.recordedByName(),
                        value.correction(),
                        publication.hash());
        return new ValueView(
                value.place(),
                value.from(),
                value.value(),
                pack.document(publication.document().key()).orElse(null),
                value.article(),
                by,
                isReplaced(value.place(), value.from(), publication.seq()));
    }

    private boolean isReplaced(String place, LocalDate from, int after) {
        return publications.stream()
                .filter(publication -> publication.seq() > after)
                .flatMap(publication -> publication.values().stream())
                .anyMatch(value ->
                        value.parameter().equals(parameter.name())
                                && value.place().equals(place)
                                && value.from().equals(from));
    }
}
