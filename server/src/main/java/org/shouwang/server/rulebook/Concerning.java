package org.shouwang.server.rulebook;

import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.explanation.Outcome;
import org.shouwang.policy.language.Concern;

/**
 * Why a person should look at a household: a warning that holds, or one that an unknown fact keeps
 * open.
 */
public record Concerning(
        UsedPack pack,
        String rule,
        Title title,
        Concern concern,
        Outcome outcome,
        Title sentence) {}
