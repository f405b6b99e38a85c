package org.shouwang.server.access;

import org.shouwang.policy.catalogue.Title;

/**
 * One thing wrong in a request: where (a JSON pointer or a parameter's name), what, and how to put
 * it right.
 */
public record FieldProblem(String pointer, Title message, Title fix) {}
