/**
 * Who is asking, for which place and with which duty; what they did and saw, in a record that shows
 * tampering.
 */
@NullMarked
package org.shouwang.server.access;

import org.jspecify.annotations.NullMarked;
