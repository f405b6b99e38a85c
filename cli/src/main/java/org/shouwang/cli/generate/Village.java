package org.shouwang.cli.generate;

/**
 * A real village or neighbourhood (行政村、社区) and how many households it draws compared with the
 * others.
 */
record Village(String code, int weight) {}
