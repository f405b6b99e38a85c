package org.shouwang.server.verification;

import java.util.UUID;

/** A list has left for its department (名单已送出), in the transaction that is under way. */
public record ListSent(UUID enquiry) {}
