package org.shouwang.server.access;

import org.springframework.stereotype.Component;

/** Starts long work aside and keeps its progress where everybody in the place can ask for it. */
@Component
public class Jobs {

    /** Starts after the transaction around it has committed, if there is one; a job never runs for what was undone. */
    public Job start(Actor actor, String kind, JobWork work) {
        throw new UnsupportedOperationException("not built yet");
    }
}
