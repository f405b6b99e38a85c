/** How households divide into assistance units. */
@NullMarked
package org.shouwang.server.rulebook.units;

import org.jspecify.annotations.NullMarked;
