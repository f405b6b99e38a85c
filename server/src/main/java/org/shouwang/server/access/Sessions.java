package org.shouwang.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Who a session belongs to. The browser's session keeps the id of a row and no right at all: rights
 * are read from the database for each request, so that taking one away works at once.
 */
@Component
class Sessions {

    private final Accounts accounts;
    private final SessionRows rows;
    private final Glasses glasses;
    private final AccessSettings settings;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();

    Sessions(
            Accounts accounts,
            SessionRows rows,
            Glasses glasses,
            AccessSettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.rows = rows;
        this.glasses = glasses;
        this.settings = settings;
        this.clock = clock;
    }

    /** Opens a session under a new id: one that somebody planted before is worth nothing. */
    void open(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        var id = Ids.next(clock);
        var now = clock.instant();
        rows.endBefore(now.minus(settings.sessionMax()));
        rows.add(
                id,
                actor,
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse(""),
                now);
        var token = new PreAuthenticatedAuthenticationToken(actor.account(), "", List.of());
        token.setDetails(id);
        contexts.saveContext(new SecurityContextImpl(token), request, response);
    }

    void close(SignedIn signedIn, HttpServletRequest request) {
        rows.end(signedIn.actor().account(), signedIn.sessionId());
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** Whoever is signed in, with the rights of this moment. */
    Optional<SignedIn> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .flatMap(signedIn -> id(signedIn.getDetails()))
                .flatMap(rows::find)
                .filter(this::isFresh)
                .flatMap(this::signedIn);
    }

    private Optional<SignedIn> signedIn(SessionRows.Session session) {
        var now = clock.instant();
        rows.seen(session, now);
        return accounts.find(session.account())
                .filter(Accounts.Stored::isOpen)
                .map(stored -> new SignedIn(actor(stored, session), stored, session));
    }

    /**
     * By break-glass while it lasts, else by the posts in the place chosen, else by those at home.
     * Without any post there is somebody who may do nothing.
     */
    private Actor actor(Accounts.Stored stored, SessionRows.Session session) {
        var looking =
                session.glass()
                        .flatMap(glasses::find)
                        .filter(glass -> glass.lasts(clock.instant()))
                        .filter(glass -> glass.account().equals(stored.account()));
        if (looking.isPresent()) {
            return looking.get().actor(stored.row().name());
        }

        return stored.actorIn(session.place())
                .or(() ->
                        stored.posts().stream()
                                .findFirst()
                                .flatMap(post -> stored.actorIn(post.place())))
                .orElseGet(() ->
                        new Actor(stored.account(), stored.row().name(), Set.of(), stored.home()));
    }

    private boolean isFresh(SessionRows.Session session) {
        return clock.instant().isBefore(session.openedAt().plus(settings.sessionMax()));
    }

    private static Optional<UUID> id(@Nullable Object details) {
        return details instanceof UUID id ? Optional.of(id) : Optional.empty();
    }
}
