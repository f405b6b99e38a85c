/**
 * A whole recheck of Taiyuan through the real server: how long each stage takes, and how much of
 * what was planted in the departments' files is found.
 */
@NullMarked
package org.shouwang.bench.verify;

import org.jspecify.annotations.NullMarked;
