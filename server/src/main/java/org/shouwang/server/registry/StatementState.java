package org.shouwang.server.registry;

/**
 * What a statement says: a value, that the source looked and found nothing, or that it has not
 * answered.
 */
public enum StatementState {
    VALUE,
    NOTHING_FOUND,
    NO_ANSWER
}
