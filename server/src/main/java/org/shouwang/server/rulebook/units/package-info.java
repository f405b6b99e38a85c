/**
 * Assistance units as the rule of the place derives them from kinship: a proposal, never a fact.
 */
@NullMarked
package org.shouwang.server.rulebook.units;

import org.jspecify.annotations.NullMarked;
