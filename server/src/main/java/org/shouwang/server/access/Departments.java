package org.shouwang.server.access;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The departments (部门) whose facts and notices somebody may see: all of them, or those named, as
 * the catalogue of sources names them.
 */
public record Departments(Set<String> names) {

    /** For those whose work is the household and not one register. */
    public static final Departments ALL = new Departments(Set.of("*"));

    public Departments {
        names = Set.copyOf(names);
    }

    /** Whether somebody may see this one. */
    public boolean include(String department) {
        return all() || names.contains(department);
    }

    /** Whether somebody works for the whole household. */
    public boolean all() {
        return names.contains("*");
    }

    /** As the transaction tells the database. */
    String setting() {
        return all() ? "*" : String.join(",", new TreeSet<>(names));
    }

    Departments and(Departments others) {
        return new Departments(
                Stream.concat(names.stream(), others.names.stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
