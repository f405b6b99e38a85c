package org.shouwang.server.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;

/** Shows statements to people as of a day, one view for each fact of the catalogue. */
final class FactViews {

    private static final String BIRTH_DATE = "birth_date";
    private static final int YEAR = 4;

    private final Catalogue catalogue;
    private final Belief belief;
    private final LocalDate day;

    FactViews(Catalogue catalogue, LocalDate day) {
        this.catalogue = catalogue;
        this.belief = new Belief(catalogue.sources());
        this.day = day;
    }

    /** Every fact of a level, those that nobody was asked about included. */
    List<FactView> of(Level level, Map<String, List<Statement>> said) {
        return catalogue.facts().values().stream()
                .filter(fact -> fact.level() == level)
                .map(fact -> view(fact, said.getOrDefault(fact.name(), List.of())))
                .toList();
    }

    private FactView view(Fact fact, List<Statement> statements) {
        var current = statements.stream().filter(said -> said.holdsOn(day)).toList();
        var believed = belief.believed(current);
        return new FactView(
                fact.name(),
                fact.title(),
                fact.unit(),
                believed.map(said -> display(fact, said)).orElse(null),
                believed.map(said -> FactView.State.of(said.state())).orElse(FactView.State.NOT_ASKED),
                believed.map(said -> source(said.source())).orElse(null),
                believed.map(Statement::dataDate).orElse(null),
                belief.disagree(current),
                statements(fact, statements, believed));
    }

    private List<FactView.StatementView> statements(
            Fact fact, List<Statement> statements, Optional<Statement> believed) {
        List<FactView.StatementView> views = new ArrayList<>();
        for (var said : belief.inOrder(statements)) {
            views.add(new FactView.StatementView(
                    display(fact, said),
                    FactView.State.of(said.state()),
                    source(said.source()),
                    said.dataDate(),
                    said.from().equals(LocalDate.MIN) ? null : said.from(),
                    said.to().equals(LocalDate.MAX) ? null : said.to(),
                    said.recordedAt(),
                    said.evidence(),
                    believed.filter(said::equals).isPresent()));
        }
        return views;
    }

    /** A birth date identifies somebody almost as well as a document, so that only its year is shown. */
    private static @Nullable String display(Fact fact, Statement said) {
        if (said.state() != StatementState.VALUE) {
            return null;
        }

        return fact.name().equals(BIRTH_DATE) ? said.value().substring(0, YEAR) + "-**-**" : said.value();
    }

    private FactView.SourceName source(String name) {
        var title = catalogue.source(name).map(source -> source.title()).orElse(new Title(name, name));
        return new FactView.SourceName(name, title);
    }
}
