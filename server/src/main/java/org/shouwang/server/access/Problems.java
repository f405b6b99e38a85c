package org.shouwang.server.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.parameter.NoLawInForce;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** The one place where exceptions become answers. Nothing internal is ever shown. */
@RestControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String KEY = "Idempotency-Key";

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refused refused, Locale locale) {
        return answer(Problem.of(refused, locale));
    }

    @ExceptionHandler
    ResponseEntity<Problem> broken(BrokenInput broken, Locale locale) {
        return broken(broken.problems(), locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> noLaw(NoLawInForce missing, Locale locale) {
        return answer(Problem.of(RefusalCode.NO_LAW, missing.text(), null, List.of(), locale));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException unreadable, Locale locale) {
        return broken(List.of(UnreadableBody.explain(unreadable)), locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> wrongType(MethodArgumentTypeMismatchException wrong, Locale locale) {
        return broken(List.of(parameter(wrong.getName(), wrong)), locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(
            MissingServletRequestParameterException missing, Locale locale) {
        return broken(List.of(missing(missing.getParameterName())), locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(MissingServletRequestPartException missing, Locale locale) {
        return broken(List.of(missing(missing.getRequestPartName())), locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(MissingRequestHeaderException missing, Locale locale) {
        if (missing.getHeaderName().equalsIgnoreCase(KEY)) {
            return answer(Problem.of(Once.keyMissing(), locale));
        }
        return broken(List.of(missing(missing.getHeaderName())), locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> tooLarge(MaxUploadSizeExceededException tooLarge, Locale locale) {
        return answer(
                Problem.of(
                        RefusalCode.TOO_LARGE,
                        new Title("上传的文件过大。", "The files are too large."),
                        new Title("请分成几份上传。", "Please send them in several parts."),
                        List.of(),
                        locale));
    }

    /** Everything else: what the framework refuses keeps its status, and the rest is our fault. */
    @ExceptionHandler
    ResponseEntity<Problem> other(Exception exception, Locale locale, HttpServletRequest request) {
        return answer(
                exception instanceof ErrorResponse answered
                        ? Problem.of(FrameworkRefusals.of(answered.getStatusCode()), locale)
                        : ourFault(exception, locale, request));
    }

    private static Problem ourFault(
            Exception exception, Locale locale, HttpServletRequest request) {
        var problem = Problem.of(FrameworkRefusals.ourFault(), locale);
        LOG.error(
                "failed trace={} method={} route={}",
                problem.traceId(),
                request.getMethod(),
                FrameworkRefusals.route(request),
                exception);
        return problem;
    }

    private static ResponseEntity<Problem> broken(List<FieldProblem> problems, Locale locale) {
        return answer(
                Problem.of(
                        RefusalCode.BROKEN_INPUT,
                        new Title(
                                "有 %d 处需要改正,没有保存任何内容。".formatted(problems.size()),
                                (problems.size() == 1
                                                ? "One thing needs to be put right; nothing was"
                                                        + " saved."
                                                : "%d things need to be put right; nothing was"
                                                        + " saved.")
                                        .formatted(problems.size())),
                        null,
                        problems,
                        locale));
    }

    private static ResponseEntity<Problem> answer(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE))
                .body(problem);
    }

    private static FieldProblem parameter(String name, TypeMismatchException wrong) {
        Class<?> type = wrong.getRequiredType();
        return new FieldProblem(
                name,
                new Title(
                        "参数 " + name + " 的内容无法识别。", "The value of " + name + " is not understood."),
                ExpectedForm.of(type));
    }

    private static FieldProblem missing(@Nullable String name) {
        return new FieldProblem(
                String.valueOf(name),
                new Title("缺少 " + name + "。", name + " is missing."),
                new Title("请补充后重试。", "Please add it and try again."));
    }
}
