package org.shouwang.server.access;

import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Scope;

/**
 * One post of an account (任职): what somebody is, where, and for which departments.
 *
 * @param scope the place as it was on the day the post was given, under the codes that it got since
 */
record Post(Role role, RegionCode place, Departments departments, Scope scope) {

    /** A post that is being given: its place as it is. */
    Post(Role role, RegionCode place, Departments departments) {
        this(role, place, departments, place.scope());
    }
}
