/** How well the way to each department works (通道状况). */
@NullMarked
package org.shouwang.server.verification.feed;

import org.jspecify.annotations.NullMarked;
