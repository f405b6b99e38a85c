package org.shouwang.cli;

import org.shouwang.policy.catalogue.NearestName;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.language.Rule;
import org.shouwang.policy.pack.Pack;

/** The rules of a pack, by id. */
public final class RuleNames {

    private RuleNames() {}

    /** An id that is none is answered with the nearest one. */
    public static void require(Pack pack, String rule) {
        var ids = pack.policy().rules().stream().map(Rule::id).toList();
        if (ids.contains(rule)) {
            return;
        }

        var near = NearestName.of(rule, ids);
        var all = String.join(", ", ids);
        throw new BadInput(
                new Title(
                        "政策包 %s 没有规则 %s。".formatted(pack.id(), rule),
                        "The pack %s has no rule %s.".formatted(pack.id(), rule)),
                new Title(
                        near.map("是不是 %s?"::formatted).orElse("") + "现有:" + all,
                        near.map("Did you mean %s? "::formatted).orElse("") + "There are: " + all));
    }
}
