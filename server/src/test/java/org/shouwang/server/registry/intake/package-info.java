/** What comes in by file, and what is refused. */
@NullMarked
package org.shouwang.server.registry.intake;

import org.jspecify.annotations.NullMarked;
