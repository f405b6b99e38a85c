package org.shouwang.server.registry.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;

/**
 * A table as another system writes it: which of its columns is which of ours, and which of its
 * words is which of ours. It is text in a pack ({@code layouts/}).
 *
 * @param source who says what stands there, where no column tells
 */
record Layout(Title title, String source, List<LayoutColumn> columns) {

    private static final String NOTHING = "nothing";

    /**
     * A column by its title.
     *
     * @param as a column of ours by its title, or a fact by its name
     * @param words what the layout writes, and how we write it
     */
    record LayoutColumn(
            String title,
            List<String> also,
            String as,
            boolean required,
            Map<String, String> words) {

        LayoutColumn {
            also = List.copyOf(also);
            words = Map.copyOf(words);
        }

        /** Whether nothing of ours can hold it yet. */
        boolean isNotKept() {
            return as.equals(NOTHING);
        }
    }

    Layout {
        columns = List.copyOf(columns);
    }

    Optional<LayoutColumn> column(String title) {
        var plain = plain(title);
        return columns.stream()
                .filter(column ->
                        plain(column.title()).equals(plain)
                                || column.also().stream().anyMatch(too -> plain(too).equals(plain)))
                .findFirst();
    }

    /** Full-width brackets and spaces do not matter. */
    static String plain(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** From the YAML of a pack. */
    static Layout of(Map<?, ?> yaml) {
        var title = (Map<?, ?>) required(yaml, "title");
        List<LayoutColumn> columns = new ArrayList<>();
        for (var column : (List<?>) required(yaml, "columns")) {
            columns.add(column((Map<?, ?>) column));
        }
        return new Layout(
                new Title(text(title, "zh"), text(title, "en")), text(yaml, "source"), columns);
    }

    private static LayoutColumn column(Map<?, ?> yaml) {
        List<String> also = new ArrayList<>();
        if (yaml.get("also") instanceof List<?> titles) {
            titles.forEach(one -> also.add(one.toString()));
        }
        Map<String, String> words = new HashMap<>();
        if (yaml.get("words") instanceof Map<?, ?> pairs) {
            pairs.forEach((theirs, ours) -> words.put(theirs.toString(), ours.toString()));
        }
        return new LayoutColumn(
                text(yaml, "title"),
                also,
                text(yaml, "as"),
                "yes".equals(String.valueOf(yaml.get("required"))),
                words);
    }

    private static String text(Map<?, ?> yaml, String key) {
        return required(yaml, key).toString();
    }

    private static Object required(Map<?, ?> yaml, String key) {
        var value = yaml.get(key);
        if (value == null) {
            throw new IllegalArgumentException("a layout lacks " + key + " in " + yaml);
        }
        return value;
    }
}
