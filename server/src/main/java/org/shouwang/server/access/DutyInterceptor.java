package org.shouwang.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands before every handler and lets through whoever has its duty. A handler that names none is
 * closed.
 */
@Component
class DutyInterceptor implements HandlerInterceptor {

    static final String SIGNED_IN = DutyInterceptor.class.getName() + ".signedIn";

    private static final Set<Duty> GUARDED =
            EnumSet.of(Duty.DECIDE, Duty.ADMINISTER, Duty.SECURE, Duty.AUDIT, Duty.RECORDS);

    private final Sessions sessions;
    private final AccessSettings settings;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    DutyInterceptor(
            Sessions sessions,
            AccessSettings settings,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.sessions = sessions;
        this.settings = settings;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            check(request, method);
        }
        return true;
    }

    private void check(HttpServletRequest request, HandlerMethod method) {
        var open = Optional.ofNullable(method.getMethodAnnotation(Open.class));
        if (open.filter(to -> to.value() == Open.To.EVERYBODY).isPresent()) {
            return;
        }

        var signedIn = sessions.signedIn().orElseThrow(FrameworkRefusals::notSignedIn);
        if (open.isEmpty()) {
            checkDuty(request, method, signedIn);
        }
        if (method.hasMethodAnnotation(Confirmed.class) && !isConfirmed(signedIn)) {
            throw FrameworkRefusals.confirmFirst();
        }
        request.setAttribute(SIGNED_IN, signedIn);
    }

    private void checkDuty(HttpServletRequest request, HandlerMethod method, SignedIn signedIn) {
        if (!hasDuty(signedIn.actor(), method)) {
            throw FrameworkRefusals.notAllowed();
        }
        if (lacksSecondFactor(signedIn)) {
            throw FrameworkRefusals.secondFactorMissing();
        }
        if (signedIn.actor().glass().isPresent()) {
            recordLook(request, signedIn.actor());
        }
    }

    /** Whoever decides, administers or audits with a password alone is sent to enrol first. */
    private boolean lacksSecondFactor(SignedIn signedIn) {
        return settings.secondFactor() == SecondFactorDemand.REQUIRED
                && isGuarded(signedIn.stored())
                && !signedIn.stored().row().secondFactor();
    }

    /** Whether this account holds a post that needs a second factor. */
    static boolean isGuarded(Accounts.Stored stored) {
        return stored.posts().stream()
                .flatMap(post -> post.role().duties().stream())
                .anyMatch(GUARDED::contains);
    }

    private boolean isConfirmed(SignedIn signedIn) {
        return clock.instant()
                .isBefore(signedIn.session().confirmedAt().plus(settings.confirmedFor()));
    }

    /** Whatever somebody asks for beyond their own area is on record in that place. */
    private void recordLook(HttpServletRequest request, Actor actor) {
        transactions.as(
                actor,
                () ->
                        audit.record(
                                actor,
                                actor.place(),
                                "glass.look",
                                "place",
                                actor.place().value(),
                                Map.of(
                                        "asked",
                                        request.getMethod()
                                                + " "
                                                + FrameworkRefusals.route(request))));
    }

    private static boolean hasDuty(Actor actor, HandlerMethod method) {
        return Optional.ofNullable(method.getMethodAnnotation(Allowed.class)).stream()
                .flatMap(allowed -> Arrays.stream(allowed.value()))
                .anyMatch(actor::may);
    }
}
