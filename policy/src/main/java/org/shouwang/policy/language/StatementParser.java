package org.shouwang.policy.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.language.Statement.Citation;
import org.shouwang.policy.language.Statement.Outcome;
import org.shouwang.policy.language.Statement.TypeName;
import org.shouwang.policy.language.Token.Kind;

/**
 * Reads the statements of a file. A mistake costs one statement: the next one is read again from
 * its beginning.
 */
final class StatementParser {

    private final SourceText source;

    StatementParser(SourceText source) {
        this.source = source;
    }

    ParsedText parse() {
        var statements = new ArrayList<Statement>();
        try {
            var tokens = new Tokens(new Lexer(source).tokens());
            while (!tokens.atEnd()) {
                statements.add(statement(tokens));
            }
        } catch (MistakeFound found) {
            statements.add(new Statement.Broken(found.position(), "", found));
        }
        return new ParsedText(source, List.copyOf(statements));
    }

    private Statement statement(Tokens tokens) {
        var first = tokens.beginStatement();
        try {
            var statement = first.is(Keyword.RULE) ? rule(tokens) : formula(tokens);
            if (!tokens.atEndOfStatement()) {
                throw tokens.unexpected("行末 the end of the statement");
            }
            return statement;
        } catch (MistakeFound found) {
            tokens.skipStatement();
            return new Statement.Broken(
                    first.position(),
                    first.is(Keyword.RULE) ? "" : tokens.nameOfStatement(),
                    found);
        }
    }

    private Statement rule(Tokens tokens) {
        var start = tokens.expect(Keyword.RULE);
        var id = tokens.expectName();
        var title = title(tokens).orElse(new Title(id.text(), id.text()));
        tokens.expect(Keyword.BASIS);
        var document = tokens.expect(Kind.WORD, "文件代号 the key of a document");
        var article = tokens.expect(Kind.QUOTATION, "加引号的条款 the article in quotes");
        var citation =
                new Citation(document.position(), new Basis(document.text(), article.text()));
        var outcome = outcome(tokens);
        return new Statement.RuleHeader(
                id.position(),
                id.text(),
                title,
                citation,
                outcome,
                start.start(),
                tokens.previous().end());
    }

    private static Outcome outcome(Tokens tokens) {
        if (tokens.takeIf(Keyword.GRANTS)) {
            return new Statement.Grants(name(tokens), period(tokens));
        }
        if (!tokens.takeIf(Keyword.WARNS)) {
            throw tokens.unexpected(Keyword.GRANTS + ", " + Keyword.WARNS);
        }

        tokens.takeIf(Keyword.OF);
        var concern = concern(tokens);
        tokens.expect(Keyword.WHEN);
        return new Statement.Warns(concern, name(tokens));
    }

    private static Period period(Tokens tokens) {
        if (!tokens.nextIs(Kind.WORD)) {
            return Period.NOT_STATED;
        }

        var period = Period.of(tokens.peek().text());
        if (period.isEmpty()) {
            throw tokens.unexpected(String.join(", ", Period.words()));
        }
        tokens.take();
        return period.get();
    }

    private static Concern concern(Tokens tokens) {
        if (tokens.takeIf(Keyword.RISK)) {
            return Concern.RISK;
        }
        if (tokens.takeIf(Keyword.OMISSION)) {
            return Concern.OMISSION;
        }
        if (tokens.takeIf(Keyword.EXCESS)) {
            return Concern.EXCESS;
        }
        throw tokens.unexpected(
                "%s, %s, %s".formatted(Keyword.RISK, Keyword.OMISSION, Keyword.EXCESS));
    }

    private static Expression.Name name(Tokens tokens) {
        var name = tokens.expectName();
        return new Expression.Name(name.position(), Optional.empty(), name.text());
    }

    private Statement formula(Tokens tokens) {
        var level = level(tokens);
        var name = tokens.expectName();
        var title = title(tokens).orElse(new Title(name.text(), name.text()));
        tokens.expect(":");
        var type = tokens.expect(Kind.WORD, "类型 a type");
        int start = tokens.expect("=").end();
        var expression = new ExpressionParser(tokens).expression();
        int end = tokens.previous().end();
        return new Statement.Formula(
                name.position(),
                level,
                name.text(),
                title,
                new TypeName(type.position(), type.text()),
                expression,
                onOneLine(start, end),
                end);
    }

    private static Level level(Tokens tokens) {
        var level = tokens.keyword().flatMap(LevelNames::level);
        if (level.isEmpty()) {
            throw tokens.unexpected(Keyword.RULE + ", " + LevelNames.all());
        }

        tokens.take();
        return level.get();
    }

    private static Optional<Title> title(Tokens tokens) {
        if (!tokens.nextIs(Kind.QUOTATION)) {
            return Optional.empty();
        }

        var zh = tokens.take().text();
        var en =
                tokens.takeIf("/")
                        ? tokens.expect(Kind.QUOTATION, "英文标题 the English title").text()
                        : zh;
        return Optional.of(new Title(zh, en));
    }

    private String onOneLine(int start, int end) {
        return source.text()
                .substring(start, end)
                .replaceAll("#[^\\n]*", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
