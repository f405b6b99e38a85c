package org.shouwang.policy.parameter;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters in force in one place on one day, by name. Made by the parameters of a pack; a
 * hole is refused there.
 */
public record Law(String place, LocalDate day, Map<String, InForce> parameters) {

    public Law {
        parameters = Map.copyOf(parameters);
    }

    /** The parameter as it stands; every one that a policy names is here. */
    public InForce parameter(String name) {
        return Optional.ofNullable(parameters.get(name))
                .orElseThrow(() -> new IllegalArgumentException("the law has no " + name));
    }
}
