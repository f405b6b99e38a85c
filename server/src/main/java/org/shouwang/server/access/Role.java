package org.shouwang.server.access;

import static org.shouwang.server.access.Duty.ADMINISTER;
import static org.shouwang.server.access.Duty.AUDIT;
import static org.shouwang.server.access.Duty.DECIDE;
import static org.shouwang.server.access.Duty.DRAFT;
import static org.shouwang.server.access.Duty.IMPORT;
import static org.shouwang.server.access.Duty.PROPOSE;
import static org.shouwang.server.access.Duty.PUBLISH;
import static org.shouwang.server.access.Duty.READ;
import static org.shouwang.server.access.Duty.REVEAL;
import static org.shouwang.server.access.Duty.SCREEN;
import static org.shouwang.server.access.Duty.TRIAGE;

import java.util.Set;

/**
 * The post somebody holds (岗位), and the duties that come with it. Whoever hands out rights sees no
 * household, and whoever audits changes nothing (三员分立).
 */
public enum Role {
    VILLAGE_OFFICER(READ),
    TOWNSHIP_OFFICER(READ, TRIAGE, PROPOSE, REVEAL),
    COUNTY_OFFICER(READ, TRIAGE, PROPOSE, DECIDE, SCREEN, REVEAL),
    DATA_OFFICER(READ, IMPORT, SCREEN),
    /** Looks after the numbers of the law (政策科); every publication takes two of them. */
    POLICY_OFFICER(READ, DRAFT, PUBLISH),
    AUDITOR(READ, AUDIT),
    ADMINISTRATOR(ADMINISTER),
    /** The platform itself, at work on a schedule; no account can hold it. */
    SERVICE(READ, SCREEN);

    private final Set<Duty> duties;

    Role(Duty... duties) {
        this.duties = Set.of(duties);
    }

    public Set<Duty> duties() {
        return duties;
    }
}
