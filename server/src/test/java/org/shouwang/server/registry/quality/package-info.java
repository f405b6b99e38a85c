/** Tests of the checks of the data. */
@NullMarked
package org.shouwang.server.registry.quality;

import org.jspecify.annotations.NullMarked;
