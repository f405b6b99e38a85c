package org.shouwang.policy.parameter;

import java.time.LocalDate;
import java.util.Map;

/** The parameters in force in one place on one day, by name. Made by the parameters of a pack; a hole is refused there. */
public record Law(String place, LocalDate day, Map<String, InForce> parameters) {

    public Law {
        parameters = Map.copyOf(parameters);
    }
}
