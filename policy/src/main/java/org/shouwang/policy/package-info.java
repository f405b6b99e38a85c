/**
 * The public face of the policy library: load a pack, take the law of a place and a day, ask it,
 * and be told why.
 */
@NullMarked
package org.shouwang.policy;

import org.jspecify.annotations.NullMarked;
