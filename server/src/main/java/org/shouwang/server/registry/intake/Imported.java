package org.shouwang.server.registry.intake;

import java.util.UUID;
import org.shouwang.server.access.Actor;

/** An import has written what it had to write. */
public record Imported(Actor importer, UUID id) {}
