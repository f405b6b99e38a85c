/** What the register keeps, whom it believes, and who may see it. */
@NullMarked
package org.shouwang.server.registry.grouping;

import org.jspecify.annotations.NullMarked;
