package org.shouwang.policy.explanation;

import org.shouwang.policy.catalogue.Title;

/**
 * Something unknown on which an open result depends.
 *
 * @param fact its name; of a number that the law leaves open, the name of the parameter
 * @param reason why it is unknown and whom to ask
 */
public record Ask(String fact, Title title, SubjectFinding.About subject, Title reason) {}
