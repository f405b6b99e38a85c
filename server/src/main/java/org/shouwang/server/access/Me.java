package org.shouwang.server.access;

import java.util.List;
import org.shouwang.server.region.Place;
import org.shouwang.server.region.Regions;

/** Whoever is signed in, as the web app needs to know them. */
record Me(String account, String name, List<Role> roles, List<Duty> duties, Place place) {

    static Me of(Actor actor, Regions regions) {
        return new Me(
                actor.account(),
                actor.name(),
                actor.roles().stream().sorted().toList(),
                List.copyOf(actor.duties()),
                regions.place(actor.place()));
    }
}
