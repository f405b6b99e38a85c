package org.shouwang.server.registry.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.registry.DocumentNumbers;

/**
 * The document of one person as somebody types it in, read as an import would read it: both forms
 * of a citizen's number are one, and a placeholder is no number.
 *
 * @param number in its modern form; empty where there is none
 * @param born the date of birth in a citizen's number
 */
public record PersonDocument(String kind, String number, Optional<LocalDate> born) {

    private static final String NONE = "none";
    private static final String IDENTITY_CARD = "identity_card";

    /** Reads kind and number; what is wrong goes to the check. */
    public static PersonDocument read(
            BrokenInput.Check check, String pointer, String kind, String text) {
        var stated = kind.isEmpty() ? NONE : kind;
        if (stated.equals(NONE) && text.isBlank()) {
            return new PersonDocument(NONE, "", Optional.empty());
        }

        if (stated.equals(IDENTITY_CARD)) {
            return citizen(check, pointer, text);
        }

        boolean told = !text.isBlank() && text.length() <= ImportLimits.NUMBER_CHARACTERS_MAX;
        check.that(
                told && !stated.equals(NONE),
                pointer,
                new Title("证件类型与号码不相符。", "The kind of document and its number do not agree."),
                new Title(
                        "有证件的请填写类型和号码,没有的请选择“无”。", "Give both kind and number, or choose 'none'."));
        return new PersonDocument(stated, DocumentNumbers.bare(text), Optional.empty());
    }

    private static PersonDocument citizen(BrokenInput.Check check, String pointer, String text) {
        return switch (CitizenNumber.read(text)) {
            case CitizenNumber.Read.Invalid invalid -> {
                check.that(false, pointer, invalid.why().reason(), invalid.why().remedy());
                yield new PersonDocument(IDENTITY_CARD, "", Optional.empty());
            }
            case CitizenNumber.Read.Valid valid ->
                    new PersonDocument(
                            IDENTITY_CARD,
                            valid.number().text(),
                            Optional.of(valid.number().birthDate()));
        };
    }
}
