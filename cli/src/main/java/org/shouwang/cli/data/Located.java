package org.shouwang.cli.data;

import org.shouwang.policy.household.Situation;

/**
 * A household of a data folder with everybody whose facts can bear on its results.
 *
 * @param region the code of its village
 * @param situation the household comes first among its households; others are there because they
 *     share an assistance unit with it
 */
public record Located(String household, String region, Situation situation) {}
