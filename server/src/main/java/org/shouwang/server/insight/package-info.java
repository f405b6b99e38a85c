/**
 * Figures at every level, each of which opens the list behind it. It asks the other rooms and is
 * never asked by them.
 */
@NullMarked
package org.shouwang.server.insight;

import org.jspecify.annotations.NullMarked;
