/**
 * {@code shouwang check}: whether a pack is sound and its signed cases come out as they were
 * signed.
 */
@NullMarked
package org.shouwang.cli.check;

import org.jspecify.annotations.NullMarked;
