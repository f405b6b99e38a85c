package org.shouwang.server.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.policy.household.HouseholdEvaluation;
import org.shouwang.server.registry.LocatedSituation;
import org.shouwang.server.rulebook.Evaluated;
import org.shouwang.server.rulebook.Evaluation;
import org.shouwang.server.rulebook.InstalledPacks;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down what a proposal rests on, and runs it again to show that it still comes to the same.
 */
@Component
class Dossiers {

    /**
     * What came of running a stored case again.
     *
     * @param unaltered whether the stored facts and findings still have the digests they were
     *     stored with
     * @param same whether the rules come to the same findings, word for word
     * @param changedPacks the packs whose text is not the one of that day any more
     */
    record Replay(
            boolean unaltered,
            boolean same,
            List<String> changedPacks,
            String engineThen,
            String engineNow) {}

    private final Evaluation evaluation;
    private final InstalledPacks packs;
    private final JsonMapper json;

    Dossiers(Evaluation evaluation, InstalledPacks packs, JsonMapper json) {
        this.evaluation = evaluation;
        this.packs = packs;
        this.json = json;
    }

    Dossier write(LocatedSituation household, LocalDate day) {
        var evaluated = evaluation.findings(household, day);
        var facts = StoredFacts.of(household.situation(), this::text);
        return new Dossier(
                day,
                json.writeValueAsString(facts),
                versions(evaluated),
                engine(),
                findings(evaluated));
    }

    Replay replay(Stored stored) {
        var dossier = stored.proposal().dossier();
        var situation = json.readValue(dossier.facts(), StoredFacts.class).situation();
        var again = evaluation.findings(situation, stored.proposal().region(), dossier.asOf());
        return new Replay(
                stored.factsHash().equals(dossier.factsHash())
                        && stored.findingsHash().equals(dossier.findingsHash()),
                findings(again).equals(dossier.findings()),
                changed(dossier.packs(), versions(again)),
                dossier.engine(),
                engine());
    }

    /** A proposal with the digests that were stored beside it. */
    record Stored(Proposal proposal, String factsHash, String findingsHash) {}

    private static List<String> changed(
            List<Dossier.PackVersion> then, List<Dossier.PackVersion> now) {
        return then.stream()
                .filter(pack -> !now.contains(pack))
                .map(Dossier.PackVersion::id)
                .toList();
    }

    private String findings(Evaluated evaluated) {
        return json.writeValueAsString(evaluated.explained());
    }

    private static List<Dossier.PackVersion> versions(Evaluated evaluated) {
        return evaluated.packs().stream()
                .map(pack -> new Dossier.PackVersion(pack.id(), pack.hash()))
                .toList();
    }

    private String text(String fact, long value) {
        return packs.all().stream()
                .flatMap(pack -> pack.catalogue().fact(fact).stream())
                .findFirst()
                .map(known -> known.write(value))
                .orElse("");
    }

    private static String engine() {
        return Optional.ofNullable(
                        HouseholdEvaluation.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
