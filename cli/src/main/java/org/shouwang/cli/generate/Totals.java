package org.shouwang.cli.generate;

import java.util.List;
import java.util.Optional;

/**
 * How many people a county has, from the Taiyuan paper.
 *
 * <p>Published are, for each county, the registered persons and those of them on dibao (table 1),
 * and for both together 23,786 households and 63,186 persons to verify. The split of the rest is
 * ours: persons who are not registered are shared out like those who are; a household of 阳曲 has
 * 2.365 persons, as had the households that left the register there in 2016 (7,024 in 2,970), and
 * 娄烦 has the others; registered households are of the same size as the rest.
 */
record Totals(
        String county,
        String name,
        int households,
        int persons,
        int registeredHouseholds,
        int registeredPersons,
        int dibaoPersons) {

    static final Totals YANGQU = new Totals("140122", "阳曲县", 7_034, 16_636, 5_088, 12_034, 2_755);
    static final Totals LOUFAN = new Totals("140123", "娄烦县", 16_752, 46_550, 12_118, 33_674, 3_339);

    static final List<Totals> PUBLISHED = List.of(YANGQU, LOUFAN);

    static Optional<Totals> of(String county) {
        return PUBLISHED.stream().filter(totals -> totals.county.equals(county)).findFirst();
    }

    int otherHouseholds() {
        return households - registeredHouseholds;
    }

    int otherPersons() {
        return persons - registeredPersons;
    }
}
