/**
 * The five books of the register (户有本、村有册、镇有簿、县有电子档案、市有数据库): views of one source, printed, and a
 * report that proves from what they print that they agree.
 */
@NullMarked
package org.shouwang.server.registry.book;

import org.jspecify.annotations.NullMarked;
