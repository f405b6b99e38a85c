package org.shouwang.policy.catalogue;

import java.time.LocalDate;

/**
 * Where a value comes from: the name of its source in the catalogue, the date of the data, and the
 * evidence (may be empty).
 */
public record Provenance(String source, LocalDate date, String evidence) {}
