/**
 * Declared, found and explained side by side (比对、差异). A finding is a question to a household, which
 * two officers settle; nothing here ends anything.
 */
@NullMarked
package org.shouwang.server.verification.comparison;

import org.jspecify.annotations.NullMarked;
