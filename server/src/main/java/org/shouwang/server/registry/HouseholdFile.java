package org.shouwang.server.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.region.RegionCode;

/**
 * A household with its members, its assistance units and all that was said about them, names and
 * numbers masked.
 */
record HouseholdFile(
        HouseholdId id,
        String number,
        Place place,
        String head,
        boolean registered,
        LocalDate dataDate,
        List<Member> members,
        List<Unit> units,
        List<SupporterView> supporters,
        List<FactView> facts) {

    HouseholdFile {
        members = List.copyOf(members);
        units = List.copyOf(units);
        supporters = List.copyOf(supporters);
        facts = List.copyOf(facts);
    }

    /** Where the file is kept, with the places above. */
    record Place(RegionCode code, String name, List<PlaceName> path) {

        Place {
            path = List.copyOf(path);
        }
    }

    /**
     * A member.
     *
     * @param birthDate the year only
     * @param document masked; empty where there is none
     * @param hukouHousehold the number of the hukou booklet
     * @param unit the number of the assistance unit
     * @param hukouPlace where the hukou is registered, as far as it is told
     * @param residencePlace where the person lives, as far as it is told
     */
    record Member(
            UUID id,
            String number,
            String name,
            Title relation,
            Title sex,
            @Nullable Integer age,
            @Nullable String birthDate,
            String document,
            String hukouHousehold,
            String unit,
            @Nullable PlaceName hukouPlace,
            @Nullable PlaceName residencePlace,
            List<FactView> facts) {

        Member {
            facts = List.copyOf(facts);
        }
    }

    /**
     * An assistance unit of members of this household; others of the unit may live in another one.
     */
    record Unit(UUID id, String number, List<UUID> members, List<FactView> facts) {

        Unit {
            members = List.copyOf(members);
            facts = List.copyOf(facts);
        }
    }

    /**
     * Somebody who lives elsewhere and owes support to a member.
     *
     * @param owedTo the member
     * @param relation what they are to the member
     * @param document masked; empty where there is none
     * @param home in words, as it was recorded
     * @param age as the number of the identity card says it
     */
    record SupporterView(
            UUID id,
            UUID owedTo,
            String number,
            String name,
            Title relation,
            String document,
            String home,
            @Nullable Integer age,
            LocalDate validFrom,
            List<FactView> facts) {

        SupporterView {
            facts = List.copyOf(facts);
        }
    }
}
