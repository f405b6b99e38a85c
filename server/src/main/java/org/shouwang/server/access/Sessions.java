package org.shouwang.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Who a session belongs to. It keeps the account and the time of signing in and no right at all:
 * rights are read from the database for each request, so that taking one away works at once.
 */
@Component
class Sessions {

    private final Accounts accounts;
    private final AccessSettings settings;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();

    Sessions(Accounts accounts, AccessSettings settings, Clock clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Opens a session under a new id: one that somebody planted before is worth nothing. */
    void open(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        var token = new PreAuthenticatedAuthenticationToken(actor.account(), "", List.of());
        token.setDetails(clock.instant());
        contexts.saveContext(new SecurityContextImpl(token), request, response);
    }

    void close(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** Whoever is signed in, with the rights of this moment. */
    Optional<Actor> actor() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(this::isFresh)
                .flatMap(signedIn -> accounts.active(signedIn.getName()))
                .map(Accounts.Stored::actor);
    }

    private boolean isFresh(Authentication authentication) {
        return since(authentication.getDetails())
                .filter(since -> clock.instant().isBefore(since.plus(settings.sessionMax())))
                .isPresent();
    }

    private static Optional<Instant> since(@Nullable Object details) {
        return details instanceof Instant since ? Optional.of(since) : Optional.empty();
    }
}
