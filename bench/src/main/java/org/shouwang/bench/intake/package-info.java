/** How fast a table of household members comes in, and whether every planted error comes back. */
@NullMarked
package org.shouwang.bench.intake;

import org.jspecify.annotations.NullMarked;
