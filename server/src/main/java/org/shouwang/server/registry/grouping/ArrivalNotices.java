package org.shouwang.server.registry.grouping;

import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Notices;
import org.shouwang.server.region.Regions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the place that a family moves to: it sees nothing of the file that was left, and takes the
 * family in by an entry of its own.
 */
@Component
class ArrivalNotices {

    private final Notices notices;
    private final Regions regions;

    ArrivalNotices(Notices notices, Regions regions) {
        this.notices = notices;
        this.regions = regions;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void departed(FamilyDeparted family) {
        if (regions.exists(family.to())) {
            notices.addElsewhere(family.to(), "family.arrives", words(family));
        }
    }

    private Title words(FamilyDeparted family) {
        var from = regions.place(family.from()).name();
        var to = regions.place(family.to()).name();
        var who = String.join("、", family.labels());
        return new Title(
                ("%s自 %s 由%s迁往%s,原户编号 %s,%s登记。下一步:请与迁出地核对,"
                                + "再导入其户成员信息(证件号码须填写),由贵地建档;迁出地的档案保留到迁出之日。")
                        .formatted(
                                who, family.day(), from, to, family.household(), family.officer()),
                ("%s moved from %s to %s on %s; the household was %s, recorded by %s. Next: check"
                                + " with the place they left, then import them as household"
                                + " members, with the numbers of their documents, so that you keep"
                                + " their file; the file they left ends on that day.")
                        .formatted(
                                who, from, to, family.day(), family.household(), family.officer()));
    }
}
