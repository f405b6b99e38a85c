package org.shouwang.server.registry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Belief;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Statement;
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
        this.belief = new Belief(catalogue);
        this.day = day;
    }

    /** Every fact of a level, those that nobody was asked about included. */
    List<FactView> of(Level level, Map<String, List<RecordedStatement>> said) {
        return catalogue.facts().values().stream()
                .filter(fact -> fact.level() == level)
                .map(fact -> view(fact, said.getOrDefault(fact.name(), List.of())))
                .toList();
    }

    private FactView view(Fact fact, List<RecordedStatement> statements) {
        var ranked = belief.ranked(statements.stream().map(RecordedStatement::said).toList(), day);
        var believed =
                ranked.stream()
                        .findFirst()
                        .flatMap(said ->
                                statements.reversed().stream()
                                        .filter(recorded -> recorded.said().equals(said))
                                        .findFirst());
        return new FactView(
                fact.name(),
                fact.title(),
                fact.unit(),
                believed.map(said -> written(fact, said)).orElse(null),
                believed.map(said -> display(fact, said)).orElse(null),
                believed.map(said -> FactView.State.of(said.state()))
                        .orElse(FactView.State.NOT_ASKED),
                believed.map(said -> source(said.said())).orElse(null),
                believed.map(said -> said.said().provenance().date()).orElse(null),
                disagree(ranked),
                statements.reversed().stream()
                        .map(said -> statement(fact, said, believed))
                        .toList());
    }

    /**
     * Whether two sources, each by its latest word, say different things. Who has not answered says
     * nothing.
     */
    private static boolean disagree(List<Statement> ranked) {
        Map<String, Object> latest = new HashMap<>();
        for (var said : ranked) {
            switch (said.given()) {
                case Given.Value value ->
                        latest.putIfAbsent(value.provenance().source(), value.value());
                case Given.NothingFound nothing ->
                        latest.putIfAbsent(
                                nothing.provenance().source(), StatementState.NOTHING_FOUND);
                case Given.NoAnswer none -> {}
                case Given.NotAsked none -> {}
            }
        }
        return Set.copyOf(latest.values()).size() > 1;
    }

    private FactView.StatementView statement(
            Fact fact, RecordedStatement recorded, Optional<RecordedStatement> believed) {
        var said = recorded.said();
        return new FactView.StatementView(
                written(fact, recorded),
                display(fact, recorded),
                FactView.State.of(recorded.state()),
                source(said),
                said.provenance().date(),
                said.from().equals(LocalDate.MIN) ? null : said.from(),
                said.end().equals(LocalDate.MAX) ? null : said.end(),
                recorded.recordedAt(),
                said.provenance().evidence(),
                believed.filter(recorded::equals).isPresent());
    }

    /**
     * A birth date identifies somebody almost as well as a document, so that only its year is
     * shown.
     */
    private static @Nullable String written(Fact fact, RecordedStatement said) {
        if (said.state() != StatementState.VALUE) {
            return null;
        }

        return fact.name().equals(BIRTH_DATE)
                ? said.value().substring(0, YEAR) + "-**-**"
                : said.value();
    }

    private static @Nullable Title display(Fact fact, RecordedStatement said) {
        var written = written(fact, said);
        return written == null ? null : FactField.bilingual(fact.type(), written);
    }

    private FactView.SourceName source(Statement said) {
        var name = said.provenance().source();
        var title =
                catalogue.source(name).map(source -> source.title()).orElse(new Title(name, name));
        return new FactView.SourceName(name, title);
    }
}
