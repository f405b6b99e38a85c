/** The numbers of the law: values by place and date, each with its document and article. */
@NullMarked
package org.shouwang.policy.parameter;

import org.jspecify.annotations.NullMarked;
