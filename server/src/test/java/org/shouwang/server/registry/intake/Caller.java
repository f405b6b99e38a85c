package org.shouwang.server.registry.intake;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** Somebody who talks to a server process, with a session of their own. */
final class Caller {

    static final String PASSWORD = "kill-me-and-I-go-on-2026";

    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();
    private final int port;

    Caller(int port) {
        this.port = port;
    }

    Caller signIn(String account) throws IOException {
        get("/health");
        post("/session", "{\"account\":\"%s\",\"password\":\"%s\"}".formatted(account, PASSWORD));
        return this;
    }

    String upload(String mode, String table, String text) throws IOException {
        var boundary = "b" + UUID.randomUUID();
        var body =
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"t.csv\"\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(boundary, table, text, boundary);
        return send(
                request("/imports?mode=" + mode, UUID.randomUUID())
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                        .build());
    }

    String get(String path) throws IOException {
        return send(request(path, UUID.randomUUID()).GET().build());
    }

    String post(String path, String json) throws IOException {
        return post(path, json, UUID.randomUUID());
    }

    /** The same key again is the same request again. */
    String post(String path, String json, UUID key) throws IOException {
        return send(
                request(path, key)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build());
    }

    private HttpRequest.Builder request(String path, UUID key) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                        .timeout(Duration.ofMinutes(2))
                        .header("Idempotency-Key", key.toString());
        var cookies = (CookieManager) client.cookieHandler().orElseThrow();
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .findFirst()
                .ifPresent(cookie -> request.header("X-XSRF-TOKEN", cookie.getValue()));
        return request;
    }

    private String send(HttpRequest request) throws IOException {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
