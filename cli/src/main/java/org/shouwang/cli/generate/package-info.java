/**
 * Invented people of the demo counties, made to the published totals and written in the layout that
 * the import reads.
 */
@NullMarked
package org.shouwang.cli.generate;

import org.jspecify.annotations.NullMarked;
