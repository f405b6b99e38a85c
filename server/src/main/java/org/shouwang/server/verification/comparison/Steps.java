package org.shouwang.server.verification.comparison;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;

/** What may follow what, for a finding. The household is heard before anything is said of it. */
final class Steps {

    private Steps() {}

    /**
     * Where a finding stands.
     *
     * @param answerDue until when the household may explain
     * @param proposedBy who said first that it is so
     */
    record Stand(
            DifferenceState state,
            @Nullable LocalDate answerDue,
            @Nullable String proposedBy,
            boolean isRechecked) {}

    static void requireAsk(Stand stand) {
        require(
                stand.state() == DifferenceState.OPEN,
                "这条差异已经询问过家庭。",
                "The household was asked already.",
                "请等待说明,或登记家庭的说明。",
                "Wait for the explanation, or record it.");
    }

    static void requireExplain(Stand stand) {
        require(
                !stand.state().isSettled(),
                "这条差异已经核定,说明没有保存。",
                "This finding is settled; the explanation was not saved.",
                "家庭有异议的,请登记异议。",
                "Record an objection if the household disagrees.");
    }

    static void requireObject(Stand stand) {
        require(
                stand.state() != DifferenceState.OPEN && !isWithoutBasis(stand),
                "没有可以提出异议的结论。",
                "There is nothing to object to.",
                "请先询问家庭;已认定不属实或不再成立的无需异议。",
                "Ask the household first; what was disproved or lapsed needs no objection.");
    }

    static void requireRecheck(Stand stand) {
        require(
                !isWithoutBasis(stand) && !stand.isRechecked(),
                "这条差异已经在复核,或已认定不属实、不再成立。",
                "This finding is being looked at again, was disproved or lapsed.",
                "请查看复核的委托。",
                "See the request that looks again.");
    }

    private static boolean isWithoutBasis(Stand stand) {
        return stand.state() == DifferenceState.DISPROVED
                || stand.state() == DifferenceState.LAPSED;
    }

    static void requireDisprove(Stand stand) {
        require(
                !stand.state().isSettled(),
                "这条差异已由同事核定,或已不再成立。",
                "A colleague has settled this finding, or it lapsed.",
                "请重新打开查看;有异议的登记异议。",
                "Open it again; record an objection if there is one.");
    }

    /** Whether this officer is the second to say that it is so; the first one only proposes. */
    static boolean confirms(Stand stand, String officer, LocalDate today) {
        requireDisprove(stand);
        var due = stand.answerDue();
        boolean isHeard =
                stand.state() == DifferenceState.EXPLAINED
                        || (stand.state() == DifferenceState.ASKED
                                && due != null
                                && today.isAfter(due));
        require(
                isHeard,
                "还没有听取家庭的说明,不能认定属实。",
                "The household has not been heard yet.",
                "请先询问家庭;期限过后仍未说明的,方可核定。",
                "Ask the household; without an answer it may be settled when the time is over.");
        var first = stand.proposedBy();
        if (first == null) {
            return false;
        }
        require(
                !first.equals(officer),
                "认定属实须由另一人确认,不能由提出人自己确认。",
                "Another officer has to confirm what you proposed.",
                "请由同事打开这条差异确认。",
                "Ask a colleague to open this finding and confirm it.");
        return true;
    }

    private static void require(boolean holds, String zh, String en, String fixZh, String fixEn) {
        if (!holds) {
            throw new Refused(
                    RefusalCode.ALREADY_SETTLED, new Title(zh, en), new Title(fixZh, fixEn));
        }
    }
}
