/** {@code shouwang verify-audit}: whether somebody has changed the records of who did what. */
@NullMarked
package org.shouwang.cli.audit;

import org.jspecify.annotations.NullMarked;
