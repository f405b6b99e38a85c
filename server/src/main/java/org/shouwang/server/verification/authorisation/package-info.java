/**
 * Who allowed us to ask (核对授权): for one person, one case and one purpose, from when to when, until
 * it is withdrawn.
 */
@NullMarked
package org.shouwang.server.verification.authorisation;

import org.jspecify.annotations.NullMarked;
