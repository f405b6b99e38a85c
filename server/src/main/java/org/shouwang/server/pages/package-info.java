/** Hands out the built web app; every address that is not the API's opens it. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.shouwang.server.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
