package org.shouwang.policy.language;

import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Type;

/**
 * A named value.
 *
 * @param level whom it belongs to; its node may be of {@link Level#EVERYBODY} if the formula has
 *     only constants and law
 * @param node its place in the policy's graph
 * @param text the formula as written, on one line
 */
public record Definition(
        String name,
        Title title,
        Level level,
        Type type,
        int node,
        String text,
        Position position) {}
