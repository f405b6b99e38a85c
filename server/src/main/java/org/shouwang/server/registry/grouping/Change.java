package org.shouwang.server.registry.grouping;

import java.time.LocalDate;

/** What an event does to one membership. There is nothing else it could do. */
sealed interface Change {

    /** The membership as the event leaves it. */
    Stay after();

    /** The first day on which it makes a difference. */
    LocalDate day();

    /** A membership that ends; on its first day, if it should never have begun. */
    record Ended(Stay before, LocalDate on) implements Change {

        @Override
        public Stay after() {
            return before.until(on);
        }

        @Override
        public LocalDate day() {
            return on;
        }
    }

    /** A membership that begins. */
    record Began(Stay after) implements Change {

        @Override
        public LocalDate day() {
            return after.from();
        }
    }
}
