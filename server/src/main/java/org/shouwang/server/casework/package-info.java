/**
 * What one officer proposes for a household and another decides, with everything that was known at
 * the time.
 */
@NullMarked
package org.shouwang.server.casework;

import org.jspecify.annotations.NullMarked;
