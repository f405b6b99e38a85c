/**
 * The PostgreSQL under the rooms: started here when none is named, migrated, and checked before
 * anybody is served.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.shouwang.server.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
