/**
 * The policy language: text is read, checked, and lowered to the expression graph, or refused with
 * every problem at once.
 */
@NullMarked
package org.shouwang.policy.language;

import org.jspecify.annotations.NullMarked;
