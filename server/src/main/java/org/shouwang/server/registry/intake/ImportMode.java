package org.shouwang.server.registry.intake;

/** What becomes of a delivery in which rows are refused. */
enum ImportMode {
    /** Nothing is written yet: somebody looks at what was found, and chooses. */
    PREVIEW,
    /** Rows that are right are loaded; the others come back. */
    VALID,
    /** All rows are loaded, or none. */
    ALL
}
