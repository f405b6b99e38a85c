package org.shouwang.cli.data;

import org.shouwang.cli.BadInput;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Pack;

/** Whose households a pack is asked about. */
public final class Scope {

    private Scope() {}

    /**
     * The narrower of the place that was asked for and the place of the pack; elsewhere its law
     * says nothing.
     */
    public static String of(Pack pack, String place) {
        if (place.startsWith(pack.place())) {
            return place;
        }
        if (pack.place().startsWith(place)) {
            return pack.place();
        }

        throw new BadInput(
                new Title(
                        "政策包 %s 适用于 %s,不适用于 %s。".formatted(pack.id(), pack.place(), place),
                        "The pack %s is for %s, not for %s."
                                .formatted(pack.id(), pack.place(), place)),
                new Title("请换一个政策包或地区。", "Choose another pack or place."));
    }
}
