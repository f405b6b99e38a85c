/** The server under test, and the tests that guard its structure. */
@NullMarked
package org.shouwang.server;

import org.jspecify.annotations.NullMarked;
