package org.shouwang.policy.language;

import java.util.List;
import java.util.Optional;
import org.shouwang.policy.language.Token.Kind;

/** Tokens taken from left to right. Nothing is taken beyond the end of a statement. */
final class Tokens {

    private final List<Token> all;
    private int next;
    private int statement;

    Tokens(List<Token> all) {
        this.all = all;
    }

    boolean atEnd() {
        return all.get(next).kind() == Kind.END;
    }

    /** The token that begins the statement at hand. */
    Token beginStatement() {
        statement = next;
        return all.get(next);
    }

    boolean atEndOfStatement() {
        return atEnd() || (next > statement && all.get(next).beginsStatement());
    }

    /** The word after the first of the statement at hand, which names what it defines. */
    String nameOfStatement() {
        return statement + 1 < next ? all.get(statement + 1).text() : "";
    }

    void skipStatement() {
        if (next == statement) {
            next++;
        }
        while (!atEndOfStatement()) {
            next++;
        }
    }

    Token peek() {
        return all.get(next);
    }

    Token previous() {
        return all.get(next - 1);
    }

    Token take() {
        return all.get(next++);
    }

    boolean nextIs(Keyword keyword) {
        return !atEndOfStatement() && peek().is(keyword);
    }

    boolean nextIs(String symbol) {
        return !atEndOfStatement() && peek().is(symbol);
    }

    boolean nextIs(Kind kind) {
        return !atEndOfStatement() && peek().kind() == kind;
    }

    boolean takeIf(Keyword keyword) {
        return taken(nextIs(keyword));
    }

    boolean takeIf(String symbol) {
        return taken(nextIs(symbol));
    }

    private boolean taken(boolean isNext) {
        if (isNext) {
            next++;
        }
        return isNext;
    }

    Token expect(Keyword keyword) {
        if (!nextIs(keyword)) {
            throw unexpected(keyword.toString());
        }
        return take();
    }

    Token expect(String symbol) {
        if (!nextIs(symbol)) {
            throw unexpected("\"" + symbol + "\"");
        }
        return take();
    }

    Token expect(Kind kind, String expected) {
        if (!nextIs(kind)) {
            throw unexpected(expected);
        }
        return take();
    }

    /** A word that the language does not keep for itself. */
    Token expectName() {
        var token = expect(Kind.WORD, "名称 a name");
        token.keyword()
                .ifPresent(keyword -> {
                    throw new MistakeFound(token.position(), Mistake.reservedWord(token.text()));
                });
        return token;
    }

    Optional<Keyword> keyword() {
        return atEndOfStatement() ? Optional.empty() : peek().keyword();
    }

    MistakeFound unexpected(String expected) {
        return new MistakeFound(
                peek().position(),
                Mistake.unexpected(expected, atEndOfStatement() ? "" : peek().text()));
    }
}
