package org.shouwang.server.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.region.Place;
import org.shouwang.server.region.Regions;

/**
 * Whoever is signed in, as the web app needs to know them.
 *
 * @param places where the account holds posts; it works in one of them at a time
 * @param enrol whether a second factor must be turned on before anything else
 * @param glass the look beyond the own area that is going on
 */
record Me(
        String account,
        String name,
        List<Role> roles,
        List<Duty> duties,
        Place place,
        List<Place.Named> places,
        boolean enrol,
        @Nullable Looking glass) {

    /** A look beyond the own area. */
    record Looking(Place.Named place, String reason, Instant until) {}

    /** Somebody who has just come in, in their only place. */
    static Me of(Actor actor, Regions regions) {
        var place = regions.place(actor.place());
        return new Me(
                actor.account(),
                actor.name(),
                actor.roles().stream().sorted().toList(),
                List.copyOf(actor.duties()),
                place,
                List.of(new Place.Named(place.code(), place.name())),
                false,
                null);
    }

    static Me of(SignedIn signedIn, Regions regions, boolean enrol, Optional<Glasses.Glass> glass) {
        var actor = signedIn.actor();
        return new Me(
                actor.account(),
                actor.name(),
                actor.roles().stream().sorted().toList(),
                List.copyOf(actor.duties()),
                regions.place(actor.place()),
                signedIn.stored().posts().stream()
                        .map(Post::place)
                        .distinct()
                        .map(code -> new Place.Named(code, regions.place(code).name()))
                        .toList(),
                enrol,
                glass.map(looking ->
                                new Looking(
                                        new Place.Named(
                                                looking.place(),
                                                regions.place(looking.place()).name()),
                                        looking.reason(),
                                        looking.until()))
                        .orElse(null));
    }
}
