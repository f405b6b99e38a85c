package org.shouwang.policy.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;

/** What levels are called in formulas and in messages. */
final class LevelNames {

    private static final Map<Keyword, Level> LEVELS = new LinkedHashMap<>();

    static {
        LEVELS.put(Keyword.PERSON, Level.PERSON);
        LEVELS.put(Keyword.UNIT, Level.UNIT);
        LEVELS.put(Keyword.HOUSEHOLD, Level.HOUSEHOLD);
        LEVELS.put(Keyword.HUKOU, Level.HUKOU);
        LEVELS.put(Keyword.REGION, Level.REGION);
        LEVELS.put(Keyword.SUPPORTER, Level.SUPPORTER);
    }

    private LevelNames() {}

    static Optional<Level> level(Keyword keyword) {
        return Optional.ofNullable(LEVELS.get(keyword));
    }

    /** All levels as a message lists them. */
    static String all() {
        return LEVELS.keySet().stream().map(Keyword::toString).collect(Collectors.joining(", "));
    }

    /** As it stands in a sentence. */
    static Title of(Level level) {
        return switch (level) {
            case EVERYBODY -> new Title("所有人", "everybody");
            case PERSON -> new Title("个人", "person");
            case UNIT -> new Title("单位", "unit");
            case HOUSEHOLD -> new Title("户", "household");
            case HUKOU -> new Title("户籍", "hukou");
            case REGION -> new Title("地区", "region");
            case SUPPORTER -> new Title("赡养人", "supporter");
        };
    }
}
