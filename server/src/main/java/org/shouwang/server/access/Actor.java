package org.shouwang.server.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Scope;

/**
 * Who is asking, for which place, for which departments and in which posts, as the database said at
 * the beginning of this request.
 *
 * <p>An account may hold posts in several places; it works in one of them at a time.
 *
 * @param scope the codes under which this place's households are kept, as far as the posts reach
 * @param glass the break-glass by which the actor looks at this place, if it is not their own
 */
public record Actor(
        String account,
        String name,
        Set<Role> roles,
        RegionCode place,
        Scope scope,
        Departments departments,
        Optional<UUID> glass) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Somebody who works for all departments of their own place. */
    public Actor(String account, String name, Set<Role> roles, RegionCode place) {
        this(account, name, roles, place, place.scope(), Departments.ALL, Optional.empty());
    }

    /** The platform itself at work for a place, for instance the nightly screening. */
    public static Actor service(String name, RegionCode place) {
        return service(name, place, place.scope());
    }

    /** The platform itself at work for a place whose households are kept under these codes. */
    public static Actor service(String name, RegionCode place, Scope scope) {
        return new Actor(
                "service:" + name,
                name,
                Set.of(Role.SERVICE),
                place,
                scope,
                Departments.ALL,
                Optional.empty());
    }

    /**
     * The place a list is asked for: the actor's own unless one inside it is named. A wider place
     * is narrowed to the actor's own; what lies elsewhere is answered like what does not exist.
     */
    public RegionCode placeFor(Optional<RegionCode> asked) {
        var wanted = asked.orElse(place);
        if (place.contains(wanted) || scope.contains(wanted)) {
            return wanted;
        }

        if (wanted.contains(place)) {
            return place;
        }

        throw Refused.notFound();
    }

    public boolean may(Duty duty) {
        return duties().contains(duty);
    }

    /** The duties of all posts together. */
    public Set<Duty> duties() {
        var duties = EnumSet.noneOf(Duty.class);
        roles.forEach(role -> duties.addAll(role.duties()));
        return duties;
    }
}
