package org.shouwang.server.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.region.Place;
import org.shouwang.server.region.Regions;
import org.springframework.stereotype.Component;

/** Accounts and their changes as screens show them. */
@Component
class AccountViews {

    private final Regions regions;
    private final SessionRows sessions;

    AccountViews(Regions regions, SessionRows sessions) {
        this.regions = regions;
        this.sessions = sessions;
    }

    /** A post with the name of its place. */
    record PostView(Role role, Place.Named place, List<String> departments) {}

    /** An account, without anything that proves who somebody is. */
    record AccountView(
            String account,
            String name,
            List<PostView> posts,
            boolean active,
            boolean locked,
            boolean password,
            boolean secondFactor,
            int sessions) {}

    /** A change that waits or is settled. */
    record ChangeView(
            UUID id,
            String account,
            String name,
            List<PostView> posts,
            boolean opens,
            AccountChange.State state,
            String proposedBy,
            Instant proposedAt,
            @Nullable String settledBy,
            @Nullable Instant settledAt) {}

    /** A session as its owner and the security administrator see it. */
    record SessionView(
            UUID id, String place, String agent, Instant openedAt, Instant seenAt, boolean own) {}

    AccountView account(Accounts.Stored stored) {
        var row = stored.row();
        return new AccountView(
                row.account(),
                row.name(),
                posts(stored.posts()),
                row.active(),
                row.lockedAt() != null,
                row.password() != null,
                row.secondFactor(),
                sessions.of(row.account()).size());
    }

    ChangeView change(AccountChange change) {
        return new ChangeView(
                change.id(),
                change.account(),
                change.name(),
                posts(change.posts()),
                change.opens(),
                change.state(),
                change.proposedBy(),
                change.proposedAt(),
                change.settledBy().orElse(null),
                change.settledAt().orElse(null));
    }

    List<PostView> posts(List<Post> posts) {
        return posts.stream()
                .map(post -> {
                    var place = regions.place(post.place());
                    return new PostView(
                            post.role(),
                            new Place.Named(place.code(), place.name()),
                            post.departments().names().stream()
                                    .filter(name -> !name.equals("*"))
                                    .sorted()
                                    .toList());
                })
                .toList();
    }

    List<SessionView> sessions(Stream<SessionRows.Session> listed, Optional<UUID> own) {
        return listed.map(session ->
                        new SessionView(
                                session.id(),
                                session.place().value(),
                                session.agent(),
                                session.openedAt(),
                                session.seenAt(),
                                own.filter(session.id()::equals).isPresent()))
                .toList();
    }
}
