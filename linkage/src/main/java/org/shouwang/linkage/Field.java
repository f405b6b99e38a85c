package org.shouwang.linkage;

/**
 * A column that both tables have and by which persons are compared.
 *
 * @param name as the tables' header has it
 * @param kind what it holds
 */
public record Field(String name, Kind kind) {}
