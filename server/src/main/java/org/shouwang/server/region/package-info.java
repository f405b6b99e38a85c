/**
 * The tree of places, from the nation down to the village; it knows nobody and keeps no personal
 * data.
 */
@NullMarked
package org.shouwang.server.region;

import org.jspecify.annotations.NullMarked;
