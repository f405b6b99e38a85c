/**
 * Verification of economic status (家庭经济状况核对): what departments know about persons who allowed the
 * question, and where that differs from what was declared. It never decides anything.
 */
@NullMarked
package org.shouwang.server.verification;

import org.jspecify.annotations.NullMarked;
