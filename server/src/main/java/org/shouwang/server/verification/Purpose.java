package org.shouwang.server.verification;

import org.shouwang.policy.catalogue.Title;

/** What a verification is for (核对用途); an authorisation is given for one of them. */
public enum Purpose {
    REGISTRATION("建档立卡", "Registration"),
    DIBAO("低保", "Dibao"),
    MONITORING("防返贫监测", "Monitoring"),
    RECHECK("动态复核", "Recheck");

    private final Title title;

    Purpose(String zh, String en) {
        this.title = new Title(zh, en);
    }

    public Title title() {
        return title;
    }
}
