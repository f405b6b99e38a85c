package org.shouwang.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Open;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who gets through which door, about which place: every endpoint, every role, six scopes. An
 * endpoint without a row in authorisation.txt fails the build.
 */
@ServerTest
class AuthorisationMatrixTest {

    private final RequestMappingHandlerMapping handlers;
    private final TestServer server;
    private final List<String> wrong = new ArrayList<>();
    private int cells;

    AuthorisationMatrixTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers,
            TestServer server) {
        this.handlers = handlers;
        this.server = server;
    }

    /** The row of an endpoint. */
    record Row(String endpoint, String about, String json) {

        private static final String MAKER = "!";
        private static final String WHOLE_HOUSEHOLD = "*";

        /** Others in the same place are refused. */
        boolean isOnlyForItsMaker() {
            return about.endsWith(MAKER);
        }

        /** Not found by whoever works for one department only. */
        boolean isOfTheWholeHousehold() {
            return about.endsWith(WHOLE_HOUSEHOLD);
        }

        String table() {
            return about.replace(MAKER, "").replace(WHOLE_HOUSEHOLD, "");
        }

        static Row parse(String line) {
            var parts = line.split(" \\| ", 3);
            return new Row(
                    parts[0].strip(),
                    parts.length > 1 ? parts[1].strip() : "",
                    parts.length > 2 ? parts[2].strip() : "");
        }
    }

    @Test
    void every_endpoint_has_a_row_and_every_row_an_endpoint() throws IOException {
        var endpoints =
                Endpoint.all(handlers)
                        .filter(endpoint -> !endpoint.isOpenTo(Open.To.EVERYBODY))
                        .map(Endpoint::toString)
                        .toList();

        assertThat(rows().keySet())
                .as(
                        "server/src/test/resources/authorisation.txt has one row for each endpoint;"
                                + " its first lines say how to write one")
                .containsExactlyInAnyOrderElementsOf(endpoints);
    }

    @Test
    void every_role_gets_through_the_doors_of_its_duties_in_its_own_place_and_no_others()
            throws IOException {
        var rows = rows();
        var population = new MatrixPopulation(server);
        population.arrive();
        var before = population.everythingOutside();

        var readingFirst =
                Endpoint.all(handlers).sorted(Comparator.comparing(Endpoint::isRead).reversed());
        for (var endpoint : readingFirst.toList()) {
            var row = rows.get(endpoint.toString());
            if (row != null) {
                for (var visitor : population.visitors()) {
                    visit(endpoint, row, visitor, population);
                }
            }
        }

        System.out.printf(
                "authorisation matrix endpoints=%d roles=%d scopes=%d cells=%d wrong=%d%n",
                rows.size(),
                population.roles(),
                MatrixPopulation.Scope.values().length,
                cells,
                wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(population.everythingOutside()).isEqualTo(before);
    }

    private void visit(
            Endpoint endpoint,
            Row row,
            MatrixPopulation.Visitor visitor,
            MatrixPopulation population) {
        cells++;
        var answer = population.ask(endpoint, row, visitor);
        int status = answer.getResponse().getStatus();
        var cell = "%s as %s: %d".formatted(endpoint, visitor, status);
        boolean isDownload =
                row.endpoint().equals("GET /api/v1/exports/{id}/file")
                        && isAllowed(endpoint, visitor)
                        && visitor.role().isPresent();
        int expected = population.made(visitor) ? 200 : 404;
        boolean isRight =
                isDownload ? status == expected : mayAnswer(endpoint, row, visitor, status);
        if (!isRight) {
            wrong.add(cell);
        }
        var body = new String(answer.getResponse().getContentAsByteArray(), UTF_8);
        population
                .foreign(visitor, row)
                .filter(body::contains)
                .ifPresent(marker -> wrong.add(cell + " shows " + marker));
    }

    private static boolean mayAnswer(
            Endpoint endpoint, Row row, MatrixPopulation.Visitor visitor, int status) {
        if (status >= 500) {
            return false;
        }
        if (!isAllowed(endpoint, visitor)) {
            return status == 403;
        }
        if (endpoint.isOpenTo(Open.To.SIGNED_IN)) {
            return status != 401;
        }

        return switch (visitor.scope()) {
            case OWN, CHILD -> isInside(endpoint, row, status);
            case OTHER_DEPARTMENT ->
                    row.isOfTheWholeHousehold()
                            ? isOutside(row, status)
                            : isInside(endpoint, row, status);
            case PARENT -> isOutside(row, status) || (row.table().equals("wide") && status == 202);
            case SIBLING -> isOutside(row, status);
            case NONE -> status == 403;
        };
    }

    /** Let in: what is read is there, and what is done is at most refused for what it says. */
    private static boolean isInside(Endpoint endpoint, Row row, int status) {
        if (endpoint.isRead()) {
            boolean mayLack =
                    row.about().equals("anywhere")
                            || row.endpoint().contains("}/{")
                            || row.endpoint().endsWith("/file");
            return status == 200
                    || status == 400
                    || (status == 404 && (mayLack || row.endpoint().matches(".*}/\\w+/\\{.*")));
        }
        return status != 401 && (status != 403 || row.isOnlyForItsMaker());
    }

    /** What lies outside is not found; a list may be narrowed, and its rows are looked at. */
    private static boolean isOutside(Row row, int status) {
        return switch (row.about()) {
            case "anywhere", "own" -> status != 401;
            case "list" -> status == 404 || status == 200;
            default -> status == 404 || status == 403 || status == 400;
        };
    }

    private static boolean isAllowed(Endpoint endpoint, MatrixPopulation.Visitor visitor) {
        if (!endpoint.hasDuty()) {
            return true;
        }
        var duties =
                Objects.requireNonNull(endpoint.handler().getMethodAnnotation(Allowed.class))
                        .value();
        return visitor.role()
                .filter(role -> Arrays.stream(duties).anyMatch(role.duties()::contains))
                .isPresent();
    }

    private static Map<String, Row> rows() throws IOException {
        return Files.readAllLines(
                        TestSettings.home().resolve("server/src/test/resources/authorisation.txt"))
                .stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::parse)
                .collect(Collectors.toMap(Row::endpoint, Function.identity()));
    }
}
