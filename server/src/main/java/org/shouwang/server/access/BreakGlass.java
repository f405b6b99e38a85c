package org.shouwang.server.access;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.region.Regions;
import org.springframework.stereotype.Service;

/**
 * Lets somebody look at a place beyond their own for a few hours, with a reason: a family moved, a
 * storm came. The officers of that place are told at once, and every look is in their chain.
 */
@Service
class BreakGlass {

    private static final int REASON_MIN = 4;
    private static final int REASON_MAX = 200;

    private final Glasses glasses;
    private final Notices notices;
    private final SessionRows sessions;
    private final Regions regions;
    private final Transactions transactions;
    private final Audit audit;
    private final AccessSettings settings;
    private final Clock clock;

    BreakGlass(
            Glasses glasses,
            Notices notices,
            SessionRows sessions,
            Regions regions,
            Transactions transactions,
            Audit audit,
            AccessSettings settings,
            Clock clock) {
        this.glasses = glasses;
        this.notices = notices;
        this.sessions = sessions;
        this.regions = regions;
        this.transactions = transactions;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    Glasses.Glass open(SignedIn signedIn, @Nullable RegionCode place, String reason) {
        check(signedIn, place, reason);
        var now = clock.instant();
        var glass =
                new Glasses.Glass(
                        Ids.next(clock),
                        signedIn.stored().account(),
                        Objects.requireNonNull(place),
                        reason,
                        now,
                        now.plus(settings.glassFor()),
                        Optional.empty());
        var guest = glass.actor(signedIn.stored().row().name());
        transactions.as(
                guest,
                () -> {
                    glasses.add(glass);
                    audit.record(
                            guest,
                            glass.place(),
                            "glass.opened",
                            "place",
                            glass.place().value(),
                            Map.of("reason", reason, "until", glass.until().toString()));
                    notices.add(glass.place(), "glass.opened", words(signedIn, glass));
                    sessions.move(signedIn.sessionId(), glass.place(), glass.id());
                });
        return glass;
    }

    /** Ends it before its time; back to the own place. */
    void end(SignedIn signedIn) {
        var guest = signedIn.actor();
        guest.glass()
                .ifPresent(glass ->
                        transactions.as(
                                guest,
                                () -> {
                                    glasses.end(glass, clock.instant());
                                    audit.record(
                                            guest,
                                            guest.place(),
                                            "glass.ended",
                                            "place",
                                            guest.place().value(),
                                            Map.of());
                                }));
        sessions.move(signedIn.sessionId(), signedIn.stored().home(), null);
    }

    private static boolean isOwn(Accounts.Stored stored, RegionCode place) {
        return stored.posts().stream().anyMatch(post -> post.place().contains(place));
    }

    private Title words(SignedIn signedIn, Glasses.Glass glass) {
        var who = signedIn.stored().row().name();
        var from = regions.place(signedIn.stored().home()).name();
        var where = regions.place(glass.place()).name();
        return new Title(
                "%s(%s,账号 %s)越辖区查看%s的数据,事由:%s。每次查看都记入本地审计链。"
                        .formatted(who, from, glass.account(), where, glass.reason()),
                "%s (%s, account %s) looks at the data of %s beyond their own area. Reason: %s."
                        .concat(" Every look is in your audit chain.")
                        .formatted(who, from, glass.account(), where, glass.reason()));
    }

    private void check(SignedIn signedIn, @Nullable RegionCode place, String reason) {
        new BrokenInput.Check()
                .that(
                        place != null
                                && place.level().ordinal() >= RegionLevel.COUNTY.ordinal()
                                && regions.exists(place),
                        "/place",
                        new Title("请选择一个县、乡镇或村。", "Choose a county, a township or a village."),
                        new Title("一次只能查看一个县以内的地方。", "One look reaches one county and no further."))
                .that(
                        place == null || !isOwn(signedIn.stored(), place),
                        "/place",
                        new Title("这是您自己的辖区。", "This is your own area."),
                        new Title("无需越辖区,可直接查看。", "You may look there as it is."))
                .that(
                        reason.length() >= REASON_MIN && reason.length() <= REASON_MAX,
                        "/reason",
                        new Title(
                                "事由应有 " + REASON_MIN + " 至 " + REASON_MAX + " 个字。",
                                "The reason has from "
                                        + REASON_MIN
                                        + " to "
                                        + REASON_MAX
                                        + " characters."),
                        new Title(
                                "请写明为何必须查看;当地工作人员会看到它。",
                                "Say why you must look; the officers of that place will read it."))
                .orThrow();
    }
}
