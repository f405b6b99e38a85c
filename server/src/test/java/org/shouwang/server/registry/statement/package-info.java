@NullMarked
package org.shouwang.server.registry.statement;

import org.jspecify.annotations.NullMarked;
