/**
 * Asks the packs' checks about the data themselves, after each import and every night, keeps what
 * they find as questions, and counts what is known.
 */
@NullMarked
package org.shouwang.server.registry.quality;

import org.jspecify.annotations.NullMarked;
