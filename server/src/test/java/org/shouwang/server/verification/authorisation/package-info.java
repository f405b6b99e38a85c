/** Tests of authorisations. */
@NullMarked
package org.shouwang.server.verification.authorisation;

import org.jspecify.annotations.NullMarked;
