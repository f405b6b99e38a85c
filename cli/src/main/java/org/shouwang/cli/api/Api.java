package org.shouwang.cli.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shouwang.cli.Json;
import tools.jackson.databind.JsonNode;

/** The HTTP API as one signed-in person uses it. */
public final class Api implements AutoCloseable {

    private static final Duration ANSWER_MAX = Duration.ofMinutes(10);
    private static final String CSRF_COOKIE = "XSRF-TOKEN";

    private final URI address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    /**
     * @param address of the server, such as {@code http://127.0.0.1:8080}
     */
    public Api(URI address) {
        this.address = address;
    }

    /** From now on every request is this person's. */
    public void signIn(String account, String password) {
        post("/session", Map.of("account", account, "password", password));
    }

    /** With the code of the second factor; an account without one sends none. */
    public void signIn(String account, String password, String code) {
        post(
                "/session",
                code.isEmpty()
                        ? Map.of("account", account, "password", password)
                        : Map.of("account", account, "password", password, "code", code));
    }

    public JsonNode get(String path) {
        return send(request(path).GET().build());
    }

    /** Writes what is at an address into a file. */
    public void download(String path, Path file) {
        try {
            var response = client.send(request(path).GET().build(), BodyHandlers.ofFile(file));
            if (response.statusCode() >= 400) {
                var said = Files.readString(file);
                Files.delete(file);
                throw new AnsweredNo(
                        response.statusCode(),
                        "GET %s was answered with %d: %s"
                                .formatted(path, response.statusCode(), said));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the server", stopped);
        }
    }

    /** Creates something; every call is a new wish. */
    public JsonNode post(String path, Map<String, String> body) {
        return post(path, "application/json", BodyPublishers.ofString(Json.line(body)));
    }

    /** Creates something that has more than one level. */
    public JsonNode post(String path, String json) {
        return post(path, "application/json", BodyPublishers.ofString(json));
    }

    /** Sends files as a form would, each under its name, and does not hold them in memory. */
    public JsonNode upload(String path, Map<String, Path> files) throws IOException {
        var boundary = "shouwang-" + UUID.randomUUID();
        var parts = new ArrayList<BodyPublisher>();
        for (var file : files.entrySet()) {
            parts.add(
                    text(
                            "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                                            .formatted(
                                                    boundary,
                                                    file.getKey(),
                                                    file.getValue().getFileName())
                                    + "Content-Type: text/csv\r\n\r\n"));
            parts.add(BodyPublishers.ofFile(file.getValue()));
            parts.add(text("\r\n"));
        }
        parts.add(text("--%s--\r\n".formatted(boundary)));
        return post(
                path,
                "multipart/form-data; boundary=" + boundary,
                BodyPublishers.concat(parts.toArray(BodyPublisher[]::new)));
    }

    @Override
    public void close() {
        client.close();
    }

    private JsonNode post(String path, String contentType, BodyPublisher body) {
        return send(
                request(path)
                        .header("Content-Type", contentType)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("X-XSRF-TOKEN", csrfToken())
                        .POST(body)
                        .build());
    }

    private String csrfToken() {
        if (storedCsrfToken().isEmpty()) {
            send(request("/health").GET().build());
        }
        return String.join("", storedCsrfToken());
    }

    private List<String> storedCsrfToken() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(CSRF_COOKIE))
                .map(HttpCookie::getValue)
                .limit(1)
                .toList();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve("/api/v1" + path))
                .timeout(ANSWER_MAX)
                .header("Accept", "application/json, application/problem+json");
    }

    private JsonNode send(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw refused(request, response);
            }

            return Json.read(response.body().isEmpty() ? "null" : response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the server", stopped);
        }
    }

    private static AnsweredNo refused(HttpRequest request, HttpResponse<String> response) {
        return new AnsweredNo(
                response.statusCode(),
                "%s %s was answered with %d: %s"
                        .formatted(
                                request.method(),
                                request.uri(),
                                response.statusCode(),
                                response.body()));
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }
}
