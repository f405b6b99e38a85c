package org.shouwang.server.rulebook;

import java.util.HashSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Pack;

/** What the names in the formulas of a pack mean, so that a screen can show a formula in words. */
final class PackWords {

    private final SortedMap<String, Title> titles = new TreeMap<>();

    private PackWords() {}

    /**
     * Facts, entries of code lists, numbers of the law and definitions; a word with two meanings is
     * left out.
     */
    static SortedMap<String, Title> of(Pack pack) {
        var words = new PackWords();
        words.takeEntries(pack);
        pack.catalogue().facts().forEach((name, fact) -> words.titles.put(name, fact.title()));
        pack.parameters()
                .all()
                .forEach(parameter -> words.titles.put(parameter.name(), parameter.title()));
        pack.policy()
                .definitions()
                .forEach(formula -> words.titles.put(formula.name(), formula.title()));
        return words.titles;
    }

    private void takeEntries(Pack pack) {
        var ambiguous = new HashSet<String>();
        for (var list : pack.catalogue().lists().values()) {
            for (var entry : list.entries()) {
                var before = titles.putIfAbsent(entry.name(), entry.title());
                if (before != null && !before.equals(entry.title())) {
                    ambiguous.add(entry.name());
                }
            }
        }
        titles.keySet().removeAll(ambiguous);
    }
}
