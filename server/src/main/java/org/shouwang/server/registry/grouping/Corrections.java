package org.shouwang.server.registry.grouping;

import java.util.List;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;

/**
 * Undoes an event: what it began never held, and what it ended goes on. Both stay on record. Only
 * what nothing later rests on can be undone.
 */
final class Corrections {

    private Corrections() {}

    static void correct(Draft draft, Wish wish) {
        var undone = wish.undone();
        if (undone.isEmpty()) {
            throw new IllegalArgumentException("a correction corrects something");
        }

        draft.undoes();
        undone.get().died().forEach(person -> draft.died(person, Optional.empty()));
        List<Change> backwards = undone.get().changes().reversed();
        for (var change : backwards) {
            if (change instanceof Change.Began began) {
                withdraw(draft, began.after());
            }
        }
        for (var change : backwards) {
            if (change instanceof Change.Ended ended) {
                resume(draft, ended);
            }
        }
    }

    private static void withdraw(Draft draft, Stay stay) {
        boolean untouched = draft.isOnFile(stay);
        draft.contradictions()
                .require(
                        untouched,
                        "/corrects",
                        new Title(
                                "%s此后另有变动,不能直接更正这一次。".formatted(draft.label(stay.person())),
                                "Something later happened to %s, so this event cannot be undone yet."
                                        .formatted(draft.label(stay.person()))),
                        new Title("请先更正后面的变动。", "Correct the later event first."));
        if (untouched) {
            draft.end(stay, stay.from());
        }
    }

    private static void resume(Draft draft, Change.Ended ended) {
        var before = ended.before();
        draft.join(
                before.person(),
                before.kind(),
                before.group(),
                before.region(),
                before.relation(),
                ended.on());
    }
}
