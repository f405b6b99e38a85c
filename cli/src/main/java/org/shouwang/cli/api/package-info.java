/** The HTTP API as the command line uses it: like any other client. */
@NullMarked
package org.shouwang.cli.api;

import org.jspecify.annotations.NullMarked;
