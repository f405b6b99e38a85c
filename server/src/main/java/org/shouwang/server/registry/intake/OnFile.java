package org.shouwang.server.registry.intake;

import java.util.UUID;

/** A person or a grouping that is on file already. */
record OnFile(UUID id, String county, String region, String number) {}
