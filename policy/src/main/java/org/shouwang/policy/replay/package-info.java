/** Replay: a stored decision is computed again, and comes to the same fen and the same trace. */
@NullMarked
package org.shouwang.policy.replay;

import org.jspecify.annotations.NullMarked;
