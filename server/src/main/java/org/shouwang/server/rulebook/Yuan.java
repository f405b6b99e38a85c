package org.shouwang.server.rulebook;

/** Amounts as the API sends them: yuan with two decimals, as text. */
public final class Yuan {

    private Yuan() {}

    public static String of(long fen) {
        return Amounts.yuan(fen);
    }
}
