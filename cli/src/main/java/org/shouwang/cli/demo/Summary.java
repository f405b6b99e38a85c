package org.shouwang.cli.demo;

import java.util.Map;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** What the demo counted, in the shape that other programs rely on. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Summary(
        Map<String, County> counties,
        Verification verification,
        long importedRows,
        long refusedRows,
        long leads,
        double seconds) {

    /** Registered persons of a county, and those of them on dibao. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record County(long registeredPersons, long dibaoPersons) {}

    /** Households and persons whose facts are to be verified. */
    record Verification(long households, long persons) {}
}
