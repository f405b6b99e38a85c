package org.shouwang.server.registry.intake;

/** The upper bounds of an import. Larger deliveries are split by township. */
final class ImportLimits {

    static final long FILE_BYTES_MAX = 512L << 20;

    /**
     * What an XLSX file may hold once unpacked; a small file that unpacks without end is an attack.
     */
    static final long UNPACKED_BYTES_MAX = 2L << 30;

    static final int ROWS_MAX = 5_000_000;
    static final int COLUMNS_MAX = 300;
    static final int CELL_CHARACTERS_MAX = 1_000;
    static final int NUMBER_CHARACTERS_MAX = 40;
    static final int NAME_CHARACTERS_MAX = 50;
    static final int EVIDENCE_CHARACTERS_MAX = 200;

    /** How many refusals are kept to be read; all are counted. */
    static final int REFUSALS_MAX = 1_000_000;

    /** How many refusals one answer lists. */
    static final int PAGE_MAX = 500;

    private ImportLimits() {}
}
