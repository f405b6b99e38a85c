package org.shouwang.policy.parameter;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Operation;

/**
 * The parameters in force in one place on one day, by name. Made by the parameters of a pack; a
 * hole is refused there.
 */
public record Law(
        String place, LocalDate day, Map<String, InForce> parameters, WorkingDays workingDays) {

    public Law {
        parameters = Map.copyOf(parameters);
    }

    /** Without a calendar of working days. */
    public Law(String place, LocalDate day, Map<String, InForce> parameters) {
        this(place, day, parameters, WorkingDays.NONE);
    }

    /** What an operation makes of its operands under this law. */
    public Interval apply(Operation.ByLaw operation, IntFunction<Interval> value) {
        return switch (operation) {
            case Operation.Lookup lookup -> table(lookup.table()).at(value.apply(lookup.key()));
            case Operation.PlusWorkingDays moved ->
                    workingDays.after(value.apply(moved.day()), value.apply(moved.count()));
        };
    }

    /** The rows of a table as they stand. */
    public Table table(String name) {
        return parameter(name)
                .table()
                .orElseThrow(() -> new IllegalArgumentException(name + " is no table"));
    }

    /** The parameter as it stands; every one that a policy names is here. */
    public InForce parameter(String name) {
        return Optional.ofNullable(parameters.get(name))
                .orElseThrow(() -> new IllegalArgumentException("the law has no " + name));
    }
}
