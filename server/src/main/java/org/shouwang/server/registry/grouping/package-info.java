/**
 * What happens to the three groupings (户情变动): split, merge, marriage, birth, death, move and
 * correction, each an event that ends memberships and begins others.
 */
@NullMarked
package org.shouwang.server.registry.grouping;

import org.jspecify.annotations.NullMarked;
