/** Whose record is it: by number and name, or as a question for a person. */
@NullMarked
package org.shouwang.server.verification.matching;

import org.jspecify.annotations.NullMarked;
