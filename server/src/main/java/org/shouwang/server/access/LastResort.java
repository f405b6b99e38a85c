package org.shouwang.server.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers for errors that happened before or behind all controllers, in the same form as all
 * others.
 */
@RestController
class LastResort implements ErrorController {

    private final ProblemWriter problems;

    LastResort(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("/api/v1/error")
    @Open(Open.To.EVERYBODY)
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status =
                Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                        .map(Integer.class::cast)
                        .orElse(HttpServletResponse.SC_NOT_FOUND);
        problems.write(FrameworkRefusals.of(HttpStatusCode.valueOf(status)), request, response);
    }
}
