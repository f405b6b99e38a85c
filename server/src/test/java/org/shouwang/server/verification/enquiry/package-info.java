/** Tests of requests, lists and answers. */
@NullMarked
package org.shouwang.server.verification.enquiry;

import org.jspecify.annotations.NullMarked;
