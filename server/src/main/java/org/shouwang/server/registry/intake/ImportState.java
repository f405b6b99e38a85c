package org.shouwang.server.registry.intake;

/** How far an import has come. */
enum ImportState {
    /** The files are read for the first time. */
    CHECKING,
    /** Somebody has to choose what becomes of it. */
    CHECKED,
    /** The rows are being written, in one transaction. */
    LOADING,
    DONE,
    DISCARDED,
    /** The server stopped and the uploaded files are gone; nothing was written. */
    LOST
}
