/**
 * Tables of whole numbers in files of the Apache Arrow IPC format, uncompressed, so that reading is
 * copying out of mapped memory. Knows nothing of policies.
 */
@NullMarked
package org.shouwang.policy.arrow;

import org.jspecify.annotations.NullMarked;
