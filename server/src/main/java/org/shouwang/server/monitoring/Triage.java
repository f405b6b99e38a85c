package org.shouwang.server.monitoring;

import java.time.Instant;

/** What an officer found, in whose words, and when. */
public record Triage(Verdict verdict, String note, String account, String name, Instant at) {}
