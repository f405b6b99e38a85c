package org.shouwang.policy.explanation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Title;

/**
 * Sentences in Chinese and in English, put together side by side so that neither is a translation
 * of the other.
 */
final class Wording {

    static final Title NOTHING = new Title("", "");

    private Wording() {}

    /** Both patterns with the parts in the places of {@code %s}. */
    static Title say(String zh, String en, Title... parts) {
        return new Title(
                zh.formatted(Stream.of(parts).map(Title::zh).toArray()),
                en.formatted(Stream.of(parts).map(Title::en).toArray()));
    }

    static Title same(String text) {
        return new Title(text, text);
    }

    static Title join(List<Title> parts, String zh, String en) {
        return new Title(
                parts.stream().map(Title::zh).collect(Collectors.joining(zh)),
                parts.stream().map(Title::en).collect(Collectors.joining(en)));
    }

    /**
     * The title as it stands inside a sentence: English begins small there, but an abbreviation
     * stays as it is.
     */
    static Title inside(Title title) {
        var en = title.en();
        boolean isWord = en.length() > 1 && Character.isLowerCase(en.charAt(1));
        return isWord
                ? new Title(
                        title.zh(), en.substring(0, 1).toLowerCase(Locale.ROOT) + en.substring(1))
                : title;
    }

    /** The whole sentence, with a capital and a full stop. */
    static Title sentence(Title text) {
        var en = text.en();
        return new Title(
                text.zh() + "。",
                en.substring(0, 1).toUpperCase(Locale.ROOT) + en.substring(1) + ".");
    }
}
