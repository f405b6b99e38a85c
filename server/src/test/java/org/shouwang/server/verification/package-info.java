/** Tests of the verification of economic status. */
@NullMarked
package org.shouwang.server.verification;

import org.jspecify.annotations.NullMarked;
