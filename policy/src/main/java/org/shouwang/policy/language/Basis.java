package org.shouwang.policy.language;

/**
 * Where a rule is written: the key of the document in the pack's {@code sources.yaml}, and the
 * article in it.
 */
public record Basis(String document, String article) {}
