package org.shouwang.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands before every handler and lets through whoever has its duty. A handler that names none is
 * closed.
 */
@Component
class DutyInterceptor implements HandlerInterceptor {

    static final String ACTOR = DutyInterceptor.class.getName() + ".actor";

    private final Sessions sessions;

    DutyInterceptor(Sessions sessions) {
        this.sessions = sessions;
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

        var actor = sessions.actor().orElseThrow(FrameworkRefusals::notSignedIn);
        if (open.isEmpty() && !hasDuty(actor, method)) {
            throw FrameworkRefusals.notAllowed();
        }
        request.setAttribute(ACTOR, actor);
    }

    private static boolean hasDuty(Actor actor, HandlerMethod method) {
        return Optional.ofNullable(method.getMethodAnnotation(Allowed.class)).stream()
                .flatMap(allowed -> Arrays.stream(allowed.value()))
                .anyMatch(actor::may);
    }
}
