/** Tests of whose a row of an answer is. */
@NullMarked
package org.shouwang.server.verification.matching;

import org.jspecify.annotations.NullMarked;
