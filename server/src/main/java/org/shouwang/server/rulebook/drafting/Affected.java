package org.shouwang.server.rulebook.drafting;

import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.whatif.Effect;
import org.shouwang.server.region.RegionCode;

/**
 * Somebody for whom a dry run comes out differently.
 *
 * @param subject the number of the person, the unit or the household
 * @param before in fen; empty where it is not known or no money
 */
record Affected(
        RegionCode place,
        UUID household,
        String number,
        String rule,
        String subject,
        Effect kind,
        Optional<Long> before,
        Optional<Long> after) {}
