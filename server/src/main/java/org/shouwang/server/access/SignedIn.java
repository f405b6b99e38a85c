package org.shouwang.server.access;

import java.util.UUID;
import org.shouwang.server.access.SessionRows.Session;

/** Somebody who is signed in, as of this request: the actor, the account behind it, the session. */
record SignedIn(Actor actor, Accounts.Stored stored, Session session) {

    UUID sessionId() {
        return session.id();
    }
}
