/** Policy packs: folders of dated, cited, tested text that say what the rules of a place are. */
@NullMarked
package org.shouwang.policy.pack;

import org.jspecify.annotations.NullMarked;
