package org.shouwang.server.registry.intake;

import org.shouwang.policy.catalogue.Title;

/** Why something was not taken as it stands, and what to do about it. */
record Complaint(Title reason, Title remedy) {

    static Complaint of(String reasonZh, String reasonEn, String remedyZh, String remedyEn) {
        return new Complaint(new Title(reasonZh, reasonEn), new Title(remedyZh, remedyEn));
    }
}
