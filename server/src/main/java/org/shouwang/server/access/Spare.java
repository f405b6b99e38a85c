package org.shouwang.server.access;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Things that take long to make, lent to one at a time and kept for the next; none stays with a
 * thread. As many are made as are ever lent at once.
 */
final class Spare<T> {

    private final Queue<T> kept = new ConcurrentLinkedQueue<>();
    private final Supplier<T> make;

    Spare(Supplier<T> make) {
        this.make = make;
    }

    T take() {
        var one = kept.poll();
        return one == null ? make.get() : one;
    }

    /** Only what is fit for the next use is given back. */
    void giveBack(T one) {
        kept.add(one);
    }
}
