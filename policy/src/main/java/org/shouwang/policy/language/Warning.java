package org.shouwang.policy.language;

/** A rule that raises a question for a person when a yes-or-no definition holds. */
public record Warning(Concern concern, Definition when) {}
