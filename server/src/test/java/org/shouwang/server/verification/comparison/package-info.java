/** Tests of findings. */
@NullMarked
package org.shouwang.server.verification.comparison;

import org.jspecify.annotations.NullMarked;
