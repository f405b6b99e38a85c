/**
 * The compiled form of a policy: one typed, hash-consed expression graph that every back end
 * evaluates.
 */
@NullMarked
package org.shouwang.policy.graph;

import org.jspecify.annotations.NullMarked;
