package org.shouwang.server.access;

import org.shouwang.policy.catalogue.Title;

/**
 * Where a job says how far it has come. Calls are cheap: what comes faster than people can read is
 * not written.
 */
@FunctionalInterface
public interface Progress {

    void report(long done, long total, Title message);
}
