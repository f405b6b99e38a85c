package org.shouwang.server.registry.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.parameter.NoLawInForce;
import org.shouwang.policy.quality.Check;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The checks of the installed packs, and the facts that their rules need. */
@Component
class InstalledChecks {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledChecks.class);

    private final Vocabulary vocabulary;

    InstalledChecks(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A check and the pack that it stands in. */
    record Located(Pack pack, Check check) {}

    /** All checks of all packs, in the order written. */
    List<Located> all() {
        return vocabulary.installed().stream()
                .flatMap(
                        pack -> pack.checks().all().stream().map(check -> new Located(pack, check)))
                .toList();
    }

    Optional<Located> find(String pack, String check) {
        return all().stream()
                .filter(one -> one.pack().id().equals(pack) && one.check().id().equals(check))
                .findFirst();
    }

    /** The checks of a place on a day, under the law of that place and day. */
    List<ReadyChecks> at(RegionCode place, LocalDate day) {
        var ready = new ArrayList<ReadyChecks>();
        for (var pack : holding(place, day)) {
            var checks = pack.checks();
            try {
                var law = pack.parameters().on(place.value(), day, checks.policy().parameters());
                ready.add(new ReadyChecks(pack, law));
            } catch (NoLawInForce hole) {
                LOG.warn("checks wait for a number pack={} place={}", pack.id(), place, hole);
            }
        }
        return ready;
    }

    private List<Pack> holding(RegionCode place, LocalDate day) {
        return vocabulary.installed().stream()
                .filter(pack -> !pack.checks().all().isEmpty())
                .filter(pack -> place.value().startsWith(pack.place()))
                .filter(pack -> !pack.from().isAfter(day))
                .toList();
    }

    /** The facts of persons and groupings that the rules in force there ask for, by name. */
    List<Fact> needed(RegionCode place, LocalDate day) {
        var names = new TreeSet<String>();
        for (var pack : vocabulary.installed()) {
            if (pack.isLaw()
                    && place.value().startsWith(pack.place())
                    && !pack.from().isAfter(day)) {
                pack.policy().graph().nodes().stream()
                        .map(node -> node.operation())
                        .forEach(operation -> {
                            if (operation instanceof Operation.Input(String fact)) {
                                names.add(fact);
                            }
                        });
            }
        }
        return names.stream()
                .flatMap(name -> vocabulary.catalogue().fact(name).stream())
                .filter(fact -> isOfFamily(fact))
                .toList();
    }

    private static boolean isOfFamily(Fact fact) {
        return switch (fact.level()) {
            case PERSON, UNIT, HOUSEHOLD -> true;
            case HUKOU, REGION, SUPPORTER, EVERYBODY -> false;
        };
    }
}
