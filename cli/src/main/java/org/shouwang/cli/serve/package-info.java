/**
 * {@code shouwang serve}: starts the server in this process, the only thing the command line uses
 * the server for.
 */
@NullMarked
package org.shouwang.cli.serve;

import org.jspecify.annotations.NullMarked;
