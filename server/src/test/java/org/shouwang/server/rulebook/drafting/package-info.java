@NullMarked
package org.shouwang.server.rulebook.drafting;

import org.jspecify.annotations.NullMarked;
