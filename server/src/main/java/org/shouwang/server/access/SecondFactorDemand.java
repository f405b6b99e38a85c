package org.shouwang.server.access;

/** Whether administrators, auditors and deciders must have a second factor. */
enum SecondFactorDemand {
    OFFERED,
    REQUIRED
}
