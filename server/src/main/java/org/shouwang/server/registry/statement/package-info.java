/**
 * What an officer records of a household by hand (登记情况): one statement after the other, each with
 * its source, its day and what it rests on. Nothing on file is ever changed.
 */
@NullMarked
package org.shouwang.server.registry.statement;

import org.jspecify.annotations.NullMarked;
