package org.shouwang.policy.pack;

import java.util.List;
import org.shouwang.policy.catalogue.Title;

/**
 * How people who live together are divided into assistance units (救助单位): parents and unmarried
 * children, without those whom a rule lets be a unit of one.
 *
 * @param marriageAge under which nobody can be married, so that nobody need be asked
 * @param alone who may be a unit of one, the first that holds
 */
public record UnitRule(
        Title title, String document, String article, MarriageAge marriageAge, List<Alone> alone) {

    public UnitRule {
        alone = List.copyOf(alone);
    }

    /** In whole years, with the law that says so. */
    public record MarriageAge(int men, int women, String document, String article) {}

    /**
     * Persons who are carved out.
     *
     * @param when a yes-or-no formula of persons in the rules of the pack
     */
    public record Alone(String when, Title title, String document, String article) {}
}
