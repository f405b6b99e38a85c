package org.shouwang.server.registry.intake;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** A server process with a data folder that outlives it, and a data officer who talks to it. */
final class LivingServer {

    private static final Path SOFTWARE = Path.of("target/postgres-software").toAbsolutePath();
    private static final String PASSWORD = "kill-me-and-I-go-on-2026";
    private static final Duration START_MAX = Duration.ofMinutes(4);

    private final Path data;
    private final int port;
    private HttpClient client = client();
    private Process process;

    LivingServer(Path data) throws IOException {
        this.data = data;
        try (var socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
        this.process = start();
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private Process start() throws IOException {
        var home = Path.of(System.getProperty("shouwang.home", "..")).toAbsolutePath().normalize();
        return new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ServerChild.class.getName(),
                                home.toString(),
                                data.toString(),
                                SOFTWARE.toString(),
                                Integer.toString(port)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("log").toFile()))
                .start();
    }

    void awaitReady() {
        var until = System.nanoTime() + START_MAX.toNanos();
        while (System.nanoTime() < until) {
            try {
                get("/health");
                return;
            } catch (IOException | IllegalStateException notYet) {
                LockSupport.parkNanos(200_000_000);
            }
        }
        throw new IllegalStateException("the server did not start; see " + data.resolve("log"));
    }

    /** Without a word to anybody. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    void startAgain() throws IOException {
        process = start();
        client = client();
        awaitReady();
    }

    /** Kills the processes of its database that serve connections; the postmaster starts anew. */
    void killDatabase() {
        process.descendants()
                .filter(child -> child.info().commandLine().orElse("").contains("shouwang_app"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    /** Two administrators by the token of the first start; the data officer by both of them. */
    void openAccounts() throws IOException {
        administrator("system", "SYSTEM_ADMINISTRATOR");
        administrator("security", "SECURITY_ADMINISTRATOR");
        signIn("system");
        var change =
                post(
                        "/accounts",
                        """
                        {"account":"li","name":"李准","posts":[{"role":"DATA_OFFICER","place":"140122"}]}
                        """);
        client = client();
        awaitReady();
        signIn("security");
        var settled = post("/account-changes/" + text(change, "id") + "/confirmation", "{}");
        post(
                "/password",
                "{\"account\":\"li\",\"code\":\"%s\",\"password\":\"%s\"}"
                        .formatted(
                                text(settled.substring(settled.indexOf("\"code\":{")), "code"),
                                PASSWORD));
        client = client();
        awaitReady();
    }

    private void administrator(String account, String role) throws IOException {
        var token = Files.readString(data.resolve("first-run-token")).strip();
        post(
                "/setup",
                """
                {"token":"%s","role":"%s","account":"%s","password":"%s","name":"管理"}
                """
                        .formatted(token, role, account, PASSWORD));
    }

    private static String text(String json, String field) {
        var matcher = Pattern.compile("\"" + field + "\":\"([^\"]+)\"").matcher(json);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + field + " in " + json);
        }
        return matcher.group(1);
    }

    void signIn(String account) throws IOException {
        post("/session", "{\"account\":\"%s\",\"password\":\"%s\"}".formatted(account, PASSWORD));
    }

    String upload(String mode, String table, String text) throws IOException {
        var boundary = "b" + UUID.randomUUID();
        var body =
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"t.csv\"\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(boundary, table, text, boundary);
        return send(
                request("/imports?mode=" + mode)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                        .build());
    }

    String get(String path) throws IOException {
        return send(request(path).GET().build());
    }

    String post(String path, String json) throws IOException {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build());
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                        .timeout(Duration.ofMinutes(2))
                        .header("Idempotency-Key", UUID.randomUUID().toString());
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
