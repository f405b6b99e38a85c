package org.shouwang.server.access;

import java.util.stream.Collectors;
import org.shouwang.policy.catalogue.Title;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Explains why a JSON body could not be read, by its place in the body and without repeating its
 * content.
 */
final class UnreadableBody {

    private UnreadableBody() {}

    static FieldProblem explain(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case UnrecognizedPropertyException unknown -> unknown(unknown);
            case MismatchedInputException mismatched ->
                    new FieldProblem(
                            pointer(mismatched),
                            new Title("内容无法识别。", "The value is not understood."),
                            ExpectedForm.of(mismatched.getTargetType()));
            case StreamReadException syntax ->
                    new FieldProblem(
                            "",
                            new Title("内容不是完整的 JSON。", "The body is not well-formed JSON."),
                            new Title(
                                    "请检查第 %d 行第 %d 列。"
                                            .formatted(
                                                    syntax.getLocation().getLineNr(),
                                                    syntax.getLocation().getColumnNr()),
                                    "Check line %d, column %d."
                                            .formatted(
                                                    syntax.getLocation().getLineNr(),
                                                    syntax.getLocation().getColumnNr())));
            case null, default ->
                    new FieldProblem(
                            "",
                            new Title(
                                    "请求没有内容,或内容无法识别。",
                                    "The request has no body, or it is not understood."),
                            new Title("请发送 JSON 内容。", "Send a JSON body."));
        };
    }

    private static FieldProblem unknown(UnrecognizedPropertyException unknown) {
        var known =
                unknown.getKnownPropertyIds() == null
                        ? ""
                        : unknown.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .sorted()
                                .collect(Collectors.joining(", "));
        return new FieldProblem(
                pointer(unknown),
                new Title("没有这一项。", "There is no such field."),
                new Title("可用的有:" + known, "The fields are: " + known));
    }

    private static String pointer(JacksonException exception) {
        return exception.getPath().stream()
                .map(step ->
                        "/"
                                + (step.getPropertyName() == null
                                        ? step.getIndex()
                                        : step.getPropertyName()))
                .collect(Collectors.joining());
    }
}
