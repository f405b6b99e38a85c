/**
 * {@code shouwang demo}: a county at work, made of invented people who come in through the ordinary
 * import.
 */
@NullMarked
package org.shouwang.cli.demo;

import org.jspecify.annotations.NullMarked;
