/**
 * Persons, the three groupings that they belong to, and what was said about each of them, by whom
 * and when.
 */
@NullMarked
package org.shouwang.server.registry;

import org.jspecify.annotations.NullMarked;
