@NullMarked
package org.shouwang.policy.verification;

import org.jspecify.annotations.NullMarked;
