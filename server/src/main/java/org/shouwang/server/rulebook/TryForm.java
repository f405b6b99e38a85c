package org.shouwang.server.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;
import org.shouwang.policy.pack.Pack;
import org.shouwang.server.region.Place;
import org.shouwang.server.registry.FactField;

/**
 * What a form for trying a pack needs: the facts that its rules ask for, its signed cases, and a
 * family to begin with.
 */
record TryForm(List<FactField> facts, List<CaseName> signed, Family family) {

    private static final String BIRTH_DATE = "birth_date";

    /** A case that a policy officer has signed. */
    record CaseName(String name, LocalDate day, String place) {}

    /** A family as it stands before anything is said otherwise. */
    record Family(Place place, LocalDate day, List<SubjectView> subjects) {}

    /**
     * Somebody, and what was said.
     *
     * @param position among those of the level
     * @param unit of a person, the position of the assistance unit
     * @param facts as people write them; what would identify somebody is masked
     */
    record SubjectView(
            Level level,
            int position,
            String id,
            String label,
            @Nullable Integer unit,
            Map<String, String> facts) {}

    static TryForm of(Pack pack, TryFamily.Family family, Place place) {
        var asked = RuleReads.facts(pack);
        var fields =
                pack.catalogue().facts().values().stream()
                        .filter(fact -> asked.contains(fact.name()))
                        .map(FactField::of)
                        .toList();
        var levels = fields.stream().map(FactField::level).distinct().toList();
        return new TryForm(
                fields,
                pack.cases().stream()
                        .map(each -> new CaseName(each.name(), each.day(), each.place()))
                        .toList(),
                new Family(
                        place,
                        family.day(),
                        subjects(pack.catalogue(), family.situation(), levels)));
    }

    private static List<SubjectView> subjects(
            Catalogue catalogue, Situation situation, List<Level> levels) {
        return List.of(Level.values()).stream()
                .filter(level -> level == Level.PERSON || levels.contains(level))
                .flatMap(level -> {
                    var subjects = situation.subjects(level);
                    return IntStream.range(0, subjects.size())
                            .mapToObj(i -> view(catalogue, situation, level, i, subjects.get(i)));
                })
                .toList();
    }

    private static SubjectView view(
            Catalogue catalogue, Situation situation, Level level, int position, Subject subject) {
        return new SubjectView(
                level,
                position,
                subject.id(),
                subject.label(),
                level == Level.PERSON ? situation.unitOf().get(position) : null,
                written(catalogue, subject));
    }

    private static Map<String, String> written(Catalogue catalogue, Subject subject) {
        var written = new TreeMap<String, String>();
        subject.facts()
                .forEach((name, given) ->
                        catalogue
                                .fact(name)
                                .ifPresent(fact -> written.put(name, written(fact, given))));
        return written;
    }

    private static String written(Fact fact, Given given) {
        return switch (given) {
            case Given.Value said -> masked(fact, fact.write(said.value()));
            case Given.NothingFound none -> "无记录";
            case Given.NoAnswer none -> "未反馈";
            case Given.NotAsked none -> "";
        };
    }

    /** A birth date identifies somebody almost as well as a document. */
    private static String masked(Fact fact, String text) {
        return fact.name().equals(BIRTH_DATE) ? text.substring(0, 4) + "-**-**" : text;
    }
}
