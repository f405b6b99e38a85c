package org.shouwang.cli.whatif;

import java.time.LocalDate;
import org.shouwang.cli.Progress;
import org.shouwang.cli.data.Register;
import org.shouwang.cli.data.Scope;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.whatif.Feed;

/**
 * The households of a data folder to whom a pack applies, on their way to being asked.
 *
 * @param day as of which they are asked
 * @param place only those of this place
 * @param progress told how many are on their way
 */
record Households(Pack pack, Register register, LocalDate day, String place, Progress progress) {

    private static final int ROWS_PER_STEP = 1_000;

    void into(Feed<String> feed) {
        var done = new long[1];
        register.each(
                Scope.of(pack, place),
                day,
                household -> {
                    feed.add(household.household(), household.region(), household.situation());
                    if (++done[0] % ROWS_PER_STEP == 0) {
                        progress.at(done[0], register.size());
                    }
                });
    }
}
