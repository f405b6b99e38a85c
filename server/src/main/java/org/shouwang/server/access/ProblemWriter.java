package org.shouwang.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller is in charge: in the filters before them. */
@Component
class ProblemWriter {

    private final JsonMapper json;
    private final LocaleResolver locales;

    ProblemWriter(JsonMapper json, LocaleResolver localeResolver) {
        this.json = json;
        this.locales = localeResolver;
    }

    void write(Refused refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var problem = Problem.of(refused, locales.resolveLocale(request));
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream()
                .write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }
}
