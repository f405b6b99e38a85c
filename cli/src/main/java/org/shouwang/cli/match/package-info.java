/** Tables of persons compared by hand: who may be whom. */
@NullMarked
package org.shouwang.cli.match;

import org.jspecify.annotations.NullMarked;
