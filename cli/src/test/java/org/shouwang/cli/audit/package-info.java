/** Verifying the audit chains without the server. */
@NullMarked
package org.shouwang.cli.audit;

import org.jspecify.annotations.NullMarked;
