/**
 * Leads: households that a person should look at, why, by when, and what the person found. Never a
 * decision.
 */
@NullMarked
package org.shouwang.server.monitoring;

import org.jspecify.annotations.NullMarked;
