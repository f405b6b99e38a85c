/** Who did what, when: the rooms of Shouwang along one corridor. */
@NullMarked
package org.shouwang.server;

import org.jspecify.annotations.NullMarked;
