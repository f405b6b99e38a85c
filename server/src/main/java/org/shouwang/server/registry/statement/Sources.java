package org.shouwang.server.registry.statement;

import java.util.Set;

/** Whose words an officer may write down. */
final class Sources {

    private static final String VERIFICATION = "verification";
    private static final Set<String> HEARD = Set.of("home_visit", "self_report");

    private Sources() {}

    /** What departments answer to an enquiry comes in with their answer, and in no other way. */
    static boolean mayBeStated(String source) {
        return !source.equals(VERIFICATION);
    }

    /** What the household said, or a visit saw; everything else rests on a paper. */
    static boolean speaksForItself(String source) {
        return HEARD.contains(source);
    }
}
