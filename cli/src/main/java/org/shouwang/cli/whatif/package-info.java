/**
 * {@code shouwang simulate} and {@code shouwang cliffs}: what other numbers would do, and where
 * more work leaves less.
 */
@NullMarked
package org.shouwang.cli.whatif;

import org.jspecify.annotations.NullMarked;
