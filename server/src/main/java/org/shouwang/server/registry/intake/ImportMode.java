package org.shouwang.server.registry.intake;

/** What becomes of a delivery in which rows were refused. */
enum ImportMode {
    /** The rows that are right are loaded. */
    VALID,
    /** Nothing is loaded. */
    ALL
}
