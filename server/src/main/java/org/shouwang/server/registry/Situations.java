package org.shouwang.server.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.shouwang.server.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Households with what is believed about them, ready for the rules. Every method runs inside a transaction. */
@Repository
public class Situations {

    private final JdbcClient db;

    Situations(JdbcClient db) {
        this.db = db;
    }

    /** One household as of a day, or empty where it does not exist or lies in another place. */
    public Optional<LocatedSituation> of(HouseholdId household, LocalDate day) {
        throw new UnsupportedOperationException("not built yet: " + household + day + db);
    }

    /** Every household of a place as of a day, in the order of villages and numbers, with bounded memory. */
    public void each(RegionCode place, LocalDate day, Consumer<LocatedSituation> work) {
        throw new UnsupportedOperationException("not built yet: " + place + day + work);
    }
}
