package org.shouwang.server.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.parameter.NoLawInForce;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.springframework.stereotype.Component;

/** Which packs hold in a place on a day. */
@Component
public class PacksInForce {

    private final PublishedPacks packs;

    PacksInForce(PublishedPacks packs) {
        this.packs = packs;
    }

    /**
     * The packs of this place and of the places above it that have begun by then, those of the
     * widest place first. A proposal is law nowhere.
     */
    public List<Pack> at(RegionCode place, LocalDate day) {
        return packs.all().stream()
                .filter(Pack::isLaw)
                .filter(pack -> place.value().startsWith(pack.place()))
                .filter(pack -> !pack.from().isAfter(day))
                .toList();
    }

    /**
     * The packs that have rules to ask, each with its parameters; a hole in the law is refused and
     * never guessed.
     */
    List<Applicable> applicable(RegionCode place, LocalDate day) {
        return applicable(at(place, day), place, day);
    }

    /** The same of packs that somebody has chosen. */
    static List<Applicable> applicable(List<Pack> packs, RegionCode place, LocalDate day) {
        try {
            return packs.stream()
                    .filter(pack -> !pack.policy().rules().isEmpty())
                    .map(pack -> new Applicable(pack, pack.law(place.value(), day)))
                    .toList();
        } catch (NoLawInForce hole) {
            throw new Refused(RefusalCode.NO_LAW, hole.text());
        }
    }
}
