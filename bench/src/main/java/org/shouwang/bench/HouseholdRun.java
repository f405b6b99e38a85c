package org.shouwang.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import org.shouwang.policy.columnar.Total;
import org.shouwang.policy.household.Answer;
import org.shouwang.policy.household.HouseholdEvaluation;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.parameter.Law;

/**
 * Every rule over household after household, all named values kept. The time is that of the
 * processors, without the making of the households, so that other work on the machine does not
 * count.
 */
final class HouseholdRun {

    private static final double NANOS_PER_MICRO = 1e3;

    /** So many are evaluated before anything is measured, until the compiler of the JDK is done. */
    private static final int WARM_UP_HOUSEHOLDS = 100_000;

    private final Policy policy;
    private final Population population;
    private final HouseholdEvaluation evaluation;
    private final Workers workers;
    private final ThreadMXBean processor = ManagementFactory.getThreadMXBean();

    /** What came out, and how long the evaluations took, added up over all processors. */
    record Outcome(Totals totals, long nanos, int households) {

        Outcome plus(Outcome other) {
            return new Outcome(
                    totals.plus(other.totals), nanos + other.nanos, households + other.households);
        }

        double microsPerHousehold() {
            return nanos / NANOS_PER_MICRO / households;
        }
    }

    HouseholdRun(Policy policy, Law law, Population population, Workers workers) {
        this.policy = policy;
        this.population = population;
        this.workers = workers;
        this.evaluation = new HouseholdEvaluation(policy, law);
    }

    Outcome run(int partitions) {
        int warm = 0;
        while (warm < WARM_UP_HOUSEHOLDS) {
            warm += partition(0).households();
        }
        return workers.all(
                partitions,
                () -> this::partition,
                Outcome::plus,
                new Outcome(Totals.nothing(policy), 0, 0));
    }

    private Outcome partition(int number) {
        var situations = population.partition(number).situations(policy.catalogue());
        var answers = new ArrayList<Answer>(situations.size());
        long begin = processor.getCurrentThreadCpuTime();
        for (var situation : situations) {
            answers.add(evaluation.answer(situation));
        }
        long nanos = processor.getCurrentThreadCpuTime() - begin;
        var totals = Totals.nothing(policy);
        for (var answer : answers) {
            totals = totals.plus(totals(answer));
        }
        return new Outcome(totals, nanos, situations.size());
    }

    private Totals totals(Answer answer) {
        var totals = new ArrayList<Total>();
        for (var rule : policy.rules()) {
            var total = Total.NOTHING;
            int subjects = answer.situation().subjects(rule.result().level()).size();
            for (int subject = 0; subject < subjects; subject++) {
                var value = answer.value(rule.result(), subject);
                total = total.plus(new Total(value.low(), value.high()));
            }
            totals.add(total);
        }
        return new Totals(totals);
    }
}
