package org.shouwang.cli.generate;

/**
 * A member of a household to be: role, sex and age, and the place of the assistance unit in the
 * household.
 */
record Kin(Role role, String relation, Sex sex, int age, int unit) {}
