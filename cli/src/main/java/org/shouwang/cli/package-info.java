/** The rules, by hand: one command with subcommands. */
@NullMarked
package org.shouwang.cli;

import org.jspecify.annotations.NullMarked;
