package org.shouwang.server.casework;

import org.shouwang.policy.catalogue.Title;

/**
 * What can be proposed. Nothing here ends or lowers a benefit: whoever doubts one proposes to
 * review it, and a review is a procedure of its own in which the household is heard.
 */
public enum ProposalKind {
    MONITOR("纳入监测", "Put under monitoring"),
    DIBAO_RECOGNITION("低保确认", "Recognise for dibao"),
    TEMPORARY_ASSISTANCE("临时救助", "Temporary assistance"),
    REVIEW_ENTITLEMENT("复核待遇", "Review the entitlement");

    private final Title title;

    ProposalKind(String zh, String en) {
        this.title = new Title(zh, en);
    }

    public Title title() {
        return title;
    }
}
