package org.shouwang.server.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.policy.Engine;
import org.shouwang.policy.pack.Pack;
import org.shouwang.server.registry.LocatedSituation;
import org.shouwang.server.rulebook.Evaluated;
import org.shouwang.server.rulebook.Evaluation;
import org.shouwang.server.rulebook.PackVersions;
import org.shouwang.server.rulebook.PublishedPacks;
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
     * @param packs the versions that it was run under, which are those of that day where they are
     *     still on record
     * @param changedPacks the packs of which another version holds now
     * @param differences what comes out otherwise; nothing if it is the same
     */
    record Replay(
            boolean unaltered,
            boolean same,
            List<ReplayedPack> packs,
            List<String> changedPacks,
            List<Difference> differences,
            String engineThen,
            String engineNow) {}

    /**
     * A version of a pack.
     *
     * @param found whether its files and numbers are on record; if not, it was run under those of
     *     now
     */
    record ReplayedPack(String id, String hash, boolean found) {}

    private final Evaluation evaluation;
    private final PublishedPacks current;
    private final PackVersions versions;
    private final JsonMapper json;

    Dossiers(
            Evaluation evaluation, PublishedPacks current, PackVersions versions, JsonMapper json) {
        this.evaluation = evaluation;
        this.current = current;
        this.versions = versions;
        this.json = json;
    }

    Dossier write(LocatedSituation household, LocalDate day) {
        var evaluated = evaluation.findings(household, day);
        var facts = StoredFacts.of(household.situation(), this::text);
        return new Dossier(
                day,
                json.writeValueAsString(facts),
                versions(evaluated),
                Engine.VERSION,
                findings(evaluated));
    }

    Replay replay(Stored stored) {
        var dossier = stored.proposal().dossier();
        var situation = json.readValue(dossier.facts(), StoredFacts.class).situation();
        var place = stored.proposal().region();
        var packs = dossier.packs().stream().map(this::packOfThen).flatMap(Optional::stream);
        var again = evaluation.findings(situation, packs.toList(), place, dossier.asOf());
        var findings = findings(again);
        return new Replay(
                stored.factsHash().equals(dossier.factsHash())
                        && stored.findingsHash().equals(dossier.findingsHash()),
                findings.equals(dossier.findings()),
                dossier.packs().stream().map(this::version).toList(),
                dossier.packs().stream()
                        .filter(this::isChanged)
                        .map(Dossier.PackVersion::id)
                        .toList(),
                Difference.between(json.readTree(dossier.findings()), json.readTree(findings)),
                dossier.engine(),
                Engine.VERSION);
    }

    /** The pack with the files and the numbers of that day, or else as it is now. */
    private Optional<Pack> packOfThen(Dossier.PackVersion then) {
        return versions.find(then.id(), then.hash()).or(() -> current.find(then.id()));
    }

    private ReplayedPack version(Dossier.PackVersion then) {
        return new ReplayedPack(
                then.id(), then.hash(), versions.find(then.id(), then.hash()).isPresent());
    }

    private boolean isChanged(Dossier.PackVersion then) {
        return current.find(then.id()).filter(pack -> pack.hash().equals(then.hash())).isEmpty();
    }

    /** A proposal with the digests that were stored beside it. */
    record Stored(Proposal proposal, String factsHash, String findingsHash) {}

    private String findings(Evaluated evaluated) {
        return json.writeValueAsString(evaluated.explained());
    }

    private static List<Dossier.PackVersion> versions(Evaluated evaluated) {
        return evaluated.packs().stream()
                .map(pack -> new Dossier.PackVersion(pack.id(), pack.hash()))
                .toList();
    }

    private String text(String fact, long value) {
        return current.all().stream()
                .flatMap(pack -> pack.catalogue().fact(fact).stream())
                .findFirst()
                .map(known -> known.write(value))
                .orElse("");
    }
}
