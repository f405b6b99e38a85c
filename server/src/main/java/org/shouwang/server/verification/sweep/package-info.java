/**
 * Rechecks of all who are helped in a place (动态复核), the two lists that come of them (应保未保、应退未退),
 * and how often each rule was right.
 */
@NullMarked
package org.shouwang.server.verification.sweep;

import org.jspecify.annotations.NullMarked;
