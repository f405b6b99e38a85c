/**
 * {@code shouwang screen}: the rules of a pack for every household of a data folder, in columns or
 * one by one.
 */
@NullMarked
package org.shouwang.cli.screen;

import org.jspecify.annotations.NullMarked;
