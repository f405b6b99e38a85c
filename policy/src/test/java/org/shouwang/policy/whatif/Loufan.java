package org.shouwang.policy.whatif;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.Packs;

/**
 * A small county with the dibao standard of Taiyuan, in which every effect can be worked by hand.
 */
final class Loufan {

    static final Pack PACK = Packs.load(Path.of("src/test/resources/whatif"), "loufan");
    static final LocalDate DAY = LocalDate.of(2017, 3, 31);

    /** A village of Loufan, where the standard is that of the city. */
    static final String VILLAGE = "140123001001";

    /** A village of Yangqu. */
    static final String YANGQU = "140122001001";

    private static final Provenance VISIT = new Provenance("visit", LocalDate.of(2017, 1, 1), "");

    private Loufan() {}

    static Amendment set(String text) {
        return Amendment.parse(text, PACK);
    }

    /** A household that is one unit; wages in yuan, a negative one is unknown. */
    static Situation family(String id, double... wages) {
        var persons = new ArrayList<Subject>();
        for (int i = 0; i < wages.length; i++) {
            persons.add(person(id + "-" + i, wages[i], false, 0));
        }
        return of(id, persons);
    }

    static Situation of(String id, List<Subject> persons) {
        var nobody = persons.stream().map(person -> 0).toList();
        return new Situation(
                persons,
                List.of(new Subject(id, id, Map.of())),
                List.of(new Subject(id, id, Map.of("on_dibao", yes(false)))),
                nobody,
                nobody);
    }

    static Subject person(String id, double wage, boolean frail, double inpatientCost) {
        var facts = new HashMap<String, Given>();
        facts.put("transfer", yuan(0));
        facts.put("frail", yes(frail));
        facts.put("inpatient_cost", yuan(inpatientCost));
        if (wage >= 0) {
            facts.put("wage", yuan(wage));
        }
        return new Subject(id, id, facts);
    }

    static Given yuan(double yuan) {
        return new Given.Value(Math.round(100 * yuan), VISIT);
    }

    static Given yes(boolean yes) {
        return new Given.Value(yes ? 1 : 0, VISIT);
    }
}
