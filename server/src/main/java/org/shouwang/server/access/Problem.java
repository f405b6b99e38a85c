package org.shouwang.server.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;

/**
 * An answer that is not what was asked for (RFC 9457), in the language of whoever asked.
 *
 * @param fix what to do about it
 * @param traceId to quote when asking for help
 * @param errors everything wrong with the request at once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        @Nullable String fix,
        String traceId,
        List<Entry> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** One thing wrong, at one place of the request. */
    record Entry(String pointer, String message, String fix) {}

    static Problem of(
            RefusalCode code,
            Title detail,
            @Nullable Title fix,
            List<FieldProblem> errors,
            Locale locale) {
        return new Problem(
                "/problems/" + code.code(),
                in(locale, code.title()),
                code.status(),
                code.code(),
                in(locale, detail),
                fix == null ? null : in(locale, fix),
                Ids.next().toString(),
                errors.stream()
                        .map(error ->
                                new Entry(
                                        error.pointer(),
                                        in(locale, error.message()),
                                        in(locale, error.fix())))
                        .toList());
    }

    static Problem of(Refused refused, Locale locale) {
        return of(
                refused.code(), refused.sentence(), refused.fix().orElse(null), List.of(), locale);
    }

    /** Chinese, unless English was asked for. */
    private static String in(Locale locale, Title title) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? title.en() : title.zh();
    }
}
