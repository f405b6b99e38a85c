/** Who owes support to members (赡养人): recorded, and ended when it is so no more. */
@NullMarked
package org.shouwang.server.registry.supporter;

import org.jspecify.annotations.NullMarked;
