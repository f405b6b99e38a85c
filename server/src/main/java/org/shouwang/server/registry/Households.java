package org.shouwang.server.registry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.shouwang.server.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The households on file, as far as the transaction's scope reaches. Every method runs inside a transaction. */
@Repository
public class Households {

    private final JdbcClient db;

    Households(JdbcClient db) {
        this.db = db;
    }

    /** The card of a household, or empty where it does not exist or lies in another place. */
    public Optional<HouseholdCard> card(HouseholdId id) {
        return cards(List.of(id)).stream().findFirst();
    }

    /** The cards of these households, in no particular order; what lies in other places is left out. */
    public List<HouseholdCard> cards(Collection<HouseholdId> ids) {
        throw new UnsupportedOperationException("not built yet: " + ids + db);
    }

    /** The households whose number or a member's name begins with this text, or a member's document number is it. */
    public List<HouseholdId> matching(String text) {
        throw new UnsupportedOperationException("not built yet: " + text);
    }

    /** One row for each place directly below, in the order of their codes; places without households are left out. */
    public List<PlaceCounts> counts(RegionCode place) {
        throw new UnsupportedOperationException("not built yet: " + place);
    }
}
