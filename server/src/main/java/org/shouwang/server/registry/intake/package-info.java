/**
 * The door for files: read, every row checked, then all of what is right written in one transaction
 * or nothing.
 */
@NullMarked
package org.shouwang.server.registry.intake;

import org.jspecify.annotations.NullMarked;
