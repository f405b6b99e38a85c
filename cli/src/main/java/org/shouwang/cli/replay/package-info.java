/** {@code shouwang replay}: what was computed once is computed again. */
@NullMarked
package org.shouwang.cli.replay;

import org.jspecify.annotations.NullMarked;
