/** What if: the same people under other numbers or another text, and the cliffs of a policy. */
@NullMarked
package org.shouwang.policy.whatif;

import org.jspecify.annotations.NullMarked;
