package org.shouwang.server.registry.intake;

import java.util.OptionalLong;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.server.registry.StatementState;

/** What a cell says about a fact, as it will be kept. */
record Said(Fact fact, StatementState state, String value, OptionalLong amount) {}
