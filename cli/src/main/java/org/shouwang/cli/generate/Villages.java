package org.shouwang.cli.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.cli.BadInput;
import org.shouwang.policy.catalogue.Title;

/**
 * The villages of a county, from the shipped list of places. Poor villages are larger here than
 * neighbourhoods in a town.
 */
final class Villages {

    private static final int VILLAGE_DIGITS = 12;
    private static final int NEIGHBOURHOOD_MAX = 199;

    private final List<Village> villages;
    private final int weights;

    private Villages(List<Village> villages) {
        this.villages = villages;
        this.weights = villages.stream().mapToInt(Village::weight).sum();
    }

    static Villages of(Path packs, String county, long seed) {
        var file = packs.resolve("national/regions/" + county + ".csv");
        try (var lines = Files.lines(file)) {
            return new Villages(
                    new ArrayList<>(
                            lines.map(line -> line.substring(0, Math.max(0, line.indexOf(','))))
                                    .filter(code -> code.length() == VILLAGE_DIGITS)
                                    .map(code -> new Village(code, weight(code, seed)))
                                    .toList()));
        } catch (IOException | UncheckedIOException failure) {
            throw new BadInput(
                    new Title(
                            "读不到行政村名单 " + file + "。",
                            "The list of villages " + file + " cannot be read."),
                    new Title(
                            "请检查 SHOUWANG_HOME 是否指向守望的目录。",
                            "Check that SHOUWANG_HOME is the folder of Shouwang."));
        }
    }

    Village draw(Dice dice) {
        int left = dice.below(weights);
        for (var village : villages) {
            left -= village.weight();
            if (left < 0) {
                return village;
            }
        }
        throw new IllegalStateException("weights add up to " + weights);
    }

    /** The last three digits up to 199 are neighbourhoods (居委会). */
    private static int weight(String code, long seed) {
        boolean neighbourhood = Integer.parseInt(code.substring(9)) <= NEIGHBOURHOOD_MAX;
        var dice = Dice.of(seed, code);
        return neighbourhood ? dice.between(1, 3) : dice.between(4, 20);
    }
}
