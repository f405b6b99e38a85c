/**
 * What can be known about people and groupings: facts, code lists, sources, and how their values
 * are written.
 */
@NullMarked
package org.shouwang.policy.catalogue;

import org.jspecify.annotations.NullMarked;
