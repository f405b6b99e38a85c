package org.shouwang.policy.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.parameter.Law;
import org.shouwang.policy.parameter.Parameters;
import org.shouwang.policy.quality.Checks;
import org.shouwang.policy.verification.HouseholdComparison;
import org.shouwang.policy.verification.VerificationText;

/**
 * The rules of a place, together with all that they inherit.
 *
 * @param place the region code below which the pack applies; empty is everywhere
 * @param from the first day on which it applies
 * @param standing whether anybody is bound by it
 * @param cases those of this pack itself
 * @param checks of the data, those of this pack itself
 * @param checkCases the signed cases of the checks
 * @param verification what departments hold and when a difference is a finding, with what it
 *     inherits
 * @param findingCases the signed cases of its own finding rules
 * @param units how assistance units are derived, by its own text or the nearest that it inherits
 * @param inherits the packs below it, the nearest first
 * @param hash SHA-256 over every file of this pack and of those it inherits: what a decision stores
 */
public record Pack(
        String id,
        Title title,
        String place,
        LocalDate from,
        Standing standing,
        List<Document> documents,
        Catalogue catalogue,
        Policy policy,
        Parameters parameters,
        List<Case> cases,
        Checks checks,
        List<Case> checkCases,
        VerificationText verification,
        List<Case> findingCases,
        Optional<UnitRule> units,
        List<String> inherits,
        String hash) {

    /** What a pack is to those who live there. */
    public enum Standing {
        /** Rules that bind. */
        LAW,
        /** A proposal (建议稿): it may be tried and simulated, and nobody is screened by it. */
        PROPOSAL
    }

    public Pack {
        documents = List.copyOf(documents);
        cases = List.copyOf(cases);
        checkCases = List.copyOf(checkCases);
        findingCases = List.copyOf(findingCases);
        inherits = List.copyOf(inherits);
    }

    public boolean isLaw() {
        return standing == Standing.LAW;
    }

    /**
     * The law of a place on a day, as far as the rules use it.
     *
     * @throws org.shouwang.policy.parameter.NoLawInForce with every number that they use and that
     *     no document sets there and then
     */
    public Law law(String place, LocalDate day) {
        return parameters.on(place, day, policy.parameters());
    }

    /**
     * Compares what households of a place declared with what departments found.
     *
     * @throws org.shouwang.policy.parameter.NoLawInForce if a number that the findings use is not
     *     set there and then
     */
    public HouseholdComparison comparison(String place, LocalDate day) {
        var rules = verification.rules();
        return new HouseholdComparison(
                rules, parameters.on(place, day, rules.policy().parameters()));
    }

    public Optional<Document> document(String key) {
        return documents.stream().filter(document -> document.key().equals(key)).findFirst();
    }
}
