package org.shouwang.policy.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shouwang.policy.catalogue.Cell;
import org.shouwang.policy.language.Token.Kind;

/**
 * Cuts a text into tokens. Punctuation may be Chinese; a comment goes from # to the end of its
 * line.
 */
final class Lexer {

    private static final Pattern TOKEN =
            Pattern.compile(
                    """
                    (?<SKIPPED>\\s+|\\#[^\\n]*)
                    |(?<DATE>\\d{4}-\\d{2}-\\d{2})
                    |(?<NUMBER>\\d+(?:\\.\\d+)?)
                    |(?<WORD>half-up|[\\p{L}_][\\p{L}\\p{N}_]*)
                    |(?<QUOTATION>"[^"\\n]*"|“[^”\\n]*”)
                    |(?<SYMBOL><=|>=|!=|[-+*/<>=().,:%\\[\\]≤≥≠×÷、])
                    """,
                    Pattern.COMMENTS);

    private final SourceText source;
    private final String plain;
    private final List<Token> tokens = new ArrayList<>();

    Lexer(SourceText source) {
        this.source = source;
        this.plain = Cell.halfWidth(source.text());
    }

    /** All tokens of the text, the last one marking its end. */
    List<Token> tokens() {
        return tokens(0, plain.length());
    }

    /** The tokens of a part of the text, such as one formula in a file of parameters. */
    List<Token> tokens(int start, int end) {
        var matcher = TOKEN.matcher(plain).region(start, end);
        int at = start;
        while (at < end) {
            if (!matcher.find() || matcher.start() != at) {
                throw new MistakeFound(source.at(at), Mistake.strangeCharacter(plain.charAt(at)));
            }

            add(matcher);
            at = matcher.end();
        }
        tokens.add(new Token(Kind.END, "", source.at(end), end, end));
        return tokens;
    }

    private void add(Matcher matcher) {
        for (var kind : Kind.values()) {
            if (kind != Kind.END && matcher.group(kind.name()) != null) {
                tokens.add(token(kind, matcher.start(), matcher.end()));
            }
        }
    }

    private Token token(Kind kind, int start, int end) {
        var position = source.at(start);
        var text = plain.substring(start, end);
        return switch (kind) {
            case QUOTATION ->
                    new Token(
                            kind,
                            source.text().substring(start + 1, end - 1),
                            position,
                            start,
                            end);
            case SYMBOL -> new Token(kind, plainSymbol(text), position, start, end);
            case DATE -> new Token(kind, existing(text, position), position, start, end);
            case WORD, NUMBER, END -> new Token(kind, text, position, start, end);
        };
    }

    private static String plainSymbol(String symbol) {
        return switch (symbol) {
            case "≤" -> "<=";
            case "≥" -> ">=";
            case "≠" -> "!=";
            case "×" -> "*";
            case "÷" -> "/";
            case "、" -> ",";
            default -> symbol;
        };
    }

    private static String existing(String date, Position position) {
        try {
            return LocalDate.parse(date).toString();
        } catch (DateTimeException impossible) {
            throw new MistakeFound(position, Mistake.noSuchDay(date));
        }
    }
}
