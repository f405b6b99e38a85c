package org.shouwang.server.verification.connector;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.shouwang.server.verification.ConnectorSettings;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a department about one person over HTTP: JSON out, rows in, with the columns of an answer
 * file. The answer must bear its hash (Content-Digest, RFC 9530), so that one changed bit is seen.
 */
@Component
class PersonQuery implements DisposableBean {

    private static final int OK = 200;
    private static final int TIMEOUT = 408;
    private static final int TOO_MANY = 429;
    private static final int CLIENT = 400;
    private static final int SERVER = 500;
    private static final int ROWS_MAX = 1_000;

    private final Guards guards;
    private final JsonMapper json;
    private final HttpClient http;

    PersonQuery(Guards guards, JsonMapper json, ConnectorSettings settings) {
        this.guards = guards;
        this.json = json;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(settings.timeLimit())
                        .build();
    }

    /** Whom, for what; the key lets the department see that it was asked the same before. */
    record Question(
            String enquiry,
            String key,
            List<String> datasets,
            String idNumber,
            String name,
            String birthDate) {

        static String day(java.util.Optional<LocalDate> day) {
            return day.map(LocalDate::toString).orElse("");
        }
    }

    /** What a department answers. */
    record Answer(List<Map<String, String>> rows) {}

    /** The rows, by the titles of their columns; throws what {@link Guard#ask} throws. */
    List<Map<String, String>> ask(String department, URI address, Question question) {
        var request =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", question.key())
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        json.writeValueAsString(question)))
                        .build();
        return guards.of(department).ask(() -> asked(request));
    }

    private CompletableFuture<List<Map<String, String>>> asked(HttpRequest request) {
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .thenApply(this::rows);
    }

    private List<Map<String, String>> rows(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status == TOO_MANY || status == TIMEOUT || status >= SERVER) {
            throw new WayFailed(Fault.BUSY);
        }
        if (status >= CLIENT) {
            throw new DepartmentRefused(status);
        }
        if (status != OK || !isWhole(answer)) {
            throw new WayFailed(Fault.GARBLED);
        }

        try {
            var rows = json.readValue(answer.body(), Answer.class).rows();
            if (rows == null || rows.size() > ROWS_MAX) {
                throw new WayFailed(Fault.GARBLED);
            }
            return rows.stream().<Map<String, String>>map(TreeMap::new).toList();
        } catch (JacksonException | NullPointerException garbled) {
            throw new WayFailed(Fault.GARBLED, garbled);
        }
    }

    private static boolean isWhole(HttpResponse<byte[]> answer) {
        return answer.headers()
                .firstValue("Content-Digest")
                .filter(digest -> digest.equals(digest(answer.body())))
                .isPresent();
    }

    /** As the header writes it: {@code sha-256=:…:}. */
    static String digest(byte[] body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body);
            return "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public void destroy() {
        http.shutdownNow();
    }
}
