package org.shouwang.server.registry.grouping;

import java.util.UUID;

/**
 * A household, a booklet or an assistance unit.
 *
 * @param region the village that keeps it; empty where that is another county's affair
 */
record Group(UUID id, GroupingKind kind, String number, String region) {}
