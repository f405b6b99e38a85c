package org.shouwang.server.verification;

import java.time.LocalDate;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.verification.VerificationText;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.rulebook.PacksInForce;
import org.springframework.stereotype.Component;

/** What the packs say about departments and their datasets, for a place and a day. */
@Component
public class VerificationTexts {

    private final PacksInForce packs;

    VerificationTexts(PacksInForce packs) {
        this.packs = packs;
    }

    /** That of the narrowest place whose pack says anything about it. */
    public VerificationText of(RegionCode place, LocalDate day) {
        return packs.at(place, day).reversed().stream()
                .map(Pack::verification)
                .filter(text -> !text.datasets().isEmpty())
                .findFirst()
                .orElseThrow(() ->
                        new Refused(
                                RefusalCode.NO_LAW,
                                new Title(
                                        "该地该日没有核对的部门和数据项。",
                                        "No departments and datasets are named for that place and"
                                                + " day."),
                                new Title(
                                        "请由政策管理人员在政策包中写明。",
                                        "Have the policy officers name them in the pack.")));
    }
}
