@NullMarked
package org.shouwang.server.registry.supporter;

import org.jspecify.annotations.NullMarked;
