package org.shouwang.server.monitoring;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of a lead. */
public record LeadId(@JsonValue UUID value) {}
