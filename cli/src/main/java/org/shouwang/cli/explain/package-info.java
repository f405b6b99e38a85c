/** {@code shouwang explain}: why the rules of a pack say what they say, in three depths. */
@NullMarked
package org.shouwang.cli.explain;

import org.jspecify.annotations.NullMarked;
