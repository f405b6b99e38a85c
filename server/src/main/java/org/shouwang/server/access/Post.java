package org.shouwang.server.access;

import org.shouwang.server.region.RegionCode;

/** One post of an account (任职): what somebody is, where, and for which departments. */
record Post(Role role, RegionCode place, Departments departments) {}
