package org.shouwang.server.casework;

import org.shouwang.server.access.Actor;

/** Who did it, by account, and by name as it was then. */
public record Officer(String account, String name) {

    static Officer of(Actor actor) {
        return new Officer(actor.account(), actor.name());
    }
}
