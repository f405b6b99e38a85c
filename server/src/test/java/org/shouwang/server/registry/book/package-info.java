/** Tests of the five books. */
@NullMarked
package org.shouwang.server.registry.book;

import org.jspecify.annotations.NullMarked;
