/**
 * What is printed on A4, page by page, in a font that comes with the server; what is on the pages
 * is the business of the rooms.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.shouwang.server.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
