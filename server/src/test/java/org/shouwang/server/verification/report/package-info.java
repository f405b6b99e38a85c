/** Tests of sealed reports. */
@NullMarked
package org.shouwang.server.verification.report;

import org.jspecify.annotations.NullMarked;
