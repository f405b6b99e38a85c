/**
 * Which policy packs are in force where and since when, and what their rules say of a household.
 */
@NullMarked
package org.shouwang.server.rulebook;

import org.jspecify.annotations.NullMarked;
