package org.shouwang.server.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.policy.explanation.Finding;

/**
 * What the rules say of a household on a day, explained, and which version of which packs said so.
 */
public record Evaluated(LocalDate day, List<UsedPack> packs, List<PackFinding> findings) {

    /** A finding with the pack whose rule it is. */
    public record PackFinding(UsedPack pack, Finding finding) {}

    public Evaluated {
        packs = List.copyOf(packs);
        findings = List.copyOf(findings);
    }

    /** The findings alone, as the API shows them. */
    public List<Finding> explained() {
        return findings.stream().map(PackFinding::finding).toList();
    }
}
