package org.shouwang.cli.generate;

import java.util.List;

/**
 * To which hukou household and assistance unit the members of one household belong.
 *
 * <p>The three groupings differ as they do in life: grown sons took a hukou booklet of their own, a
 * wife is still in her parents' booklet, two registered households share a booklet, and a
 * grandmother of one household lives with the family of another son next door.
 */
final class Groupings {

    private final String household;
    private final Dice dice;
    private final String booklet;
    private final boolean divided;
    private final String grandparentsUnit;

    /**
     * @param neighbours the households of the village so far
     */
    Groupings(String household, boolean registered, List<Household> neighbours, Dice dice) {
        this.household = household;
        this.dice = dice;
        this.divided = dice.percent(35);
        var nextDoor =
                neighbours.isEmpty() || neighbours.getLast().registered() != registered
                        ? ""
                        : neighbours.getLast().people().getFirst().hukou();
        this.booklet = !nextDoor.isEmpty() && dice.percent(2) ? nextDoor : "HK" + household;
        this.grandparentsUnit =
                !nextDoor.isEmpty() && dice.percent(3)
                        ? neighbours.getLast().people().getFirst().unit()
                        : "";
    }

    String hukou(Kin kin) {
        if (kin.role() == Role.SPOUSE && dice.percent(3)) {
            return "HK" + household + "-P";
        }
        return divided && kin.unit() > 0 ? booklet + "-" + (kin.unit() + 1) : booklet;
    }

    String unit(Kin kin) {
        boolean grandparent = kin.role() == Role.FATHER || kin.role() == Role.MOTHER;
        if (grandparent && kin.unit() > 0 && !grandparentsUnit.isEmpty()) {
            return grandparentsUnit;
        }
        return "U" + household + "-" + (kin.unit() + 1);
    }
}
