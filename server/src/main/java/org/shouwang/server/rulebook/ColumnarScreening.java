package org.shouwang.server.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.LocatedSituation;
import org.shouwang.server.registry.Situations;
import org.springframework.stereotype.Component;

/** Asks the rules about every household of a place, many at a time, in columns. */
@Component
public class ColumnarScreening {

    private static final int BATCH_MAX = 1024;

    private final Situations situations;
    private final PacksInForce packs;

    ColumnarScreening(Situations situations, PacksInForce packs) {
        this.situations = situations;
        this.packs = packs;
    }

    /**
     * Hands on every household of a place in batches, in the order of the register. Runs inside a
     * transaction.
     */
    public void each(RegionCode place, LocalDate day, Consumer<List<Screened>> work) {
        var run = new Run(day, work);
        situations.each(place, day, run::add);
        run.finish();
    }

    /** One pass over a place. Neighbours under the same law go into one batch. */
    private final class Run {

        private final LocalDate day;
        private final Consumer<List<Screened>> work;
        private final Map<RegionCode, ColumnarBatch> byPlace = new HashMap<>();
        private final List<ColumnarBatch> laws = new ArrayList<>();
        private List<LocatedSituation> waiting = new ArrayList<>();
        private ColumnarBatch law = new ColumnarBatch(List.of());

        Run(LocalDate day, Consumer<List<Screened>> work) {
            this.day = day;
            this.work = work;
        }

        void add(LocatedSituation household) {
            var own = byPlace.computeIfAbsent(household.place(), this::lawOf);
            if (own != law || waiting.size() == BATCH_MAX) {
                finish();
                law = own;
            }
            waiting.add(household);
        }

        void finish() {
            if (!waiting.isEmpty()) {
                work.accept(law.screen(waiting));
                waiting = new ArrayList<>();
            }
        }

        private ColumnarBatch lawOf(RegionCode place) {
            var wanted = new ColumnarBatch(packs.applicable(place, day));
            return laws.stream()
                    .filter(wanted::isSameLawAs)
                    .findFirst()
                    .orElseGet(() -> {
                        laws.add(wanted);
                        return wanted;
                    });
        }
    }
}
