package org.shouwang.server.registry.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.shouwang.policy.columnar.Screening;
import org.shouwang.policy.household.HouseholdEvaluation;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.parameter.Law;
import org.shouwang.policy.quality.Doubt;

/** The checks of one pack under the law of one place and day. */
record ReadyChecks(Pack pack, Law law) {

    boolean isSameLawAs(ReadyChecks other) {
        return pack.id().equals(other.pack.id())
                && law.day().equals(other.law.day())
                && law.parameters().equals(other.law.parameters());
    }

    /** What is found in each of these, many at a time, in columns. */
    List<List<Doubt>> doubts(List<Situation> situations) {
        var found = new ArrayList<List<Doubt>>();
        situations.forEach(situation -> found.add(List.of()));
        new Screening(pack.checks().policy(), law)
                .<Integer>screen(
                        feed ->
                                IntStream.range(0, situations.size())
                                        .forEach(one -> feed.add(one, situations.get(one))),
                        screened ->
                                found.set(
                                        screened.key(),
                                        pack.checks()
                                                .doubts(
                                                        screened.situation(),
                                                        law.day(),
                                                        screened::value)));
        return found;
    }

    /** What is found in one, a place or a household. */
    List<Doubt> doubts(Situation situation) {
        var answer = new HouseholdEvaluation(pack.checks().policy(), law).answer(situation);
        return pack.checks()
                .doubts(
                        situation,
                        law.day(),
                        (rule, subject) -> answer.value(rule.result(), subject));
    }
}
