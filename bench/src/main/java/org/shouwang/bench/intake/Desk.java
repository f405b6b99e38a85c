package org.shouwang.bench.intake;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The data officer's way in, over HTTP and nothing else. */
public final class Desk implements AutoCloseable {

    private static final String PASSWORD = "bench-Shouwang-2026!";
    private static final Duration READY_MAX = Duration.ofMinutes(5);

    private final URI address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    /** Nobody is signed in yet. */
    public Desk(URI address) {
        this.address = address;
    }

    /** Waits until it answers. */
    public void awaitReady(ServerProcess server) throws IOException, InterruptedException {
        var until = System.nanoTime() + READY_MAX.toNanos();
        while (server.isAlive() && System.nanoTime() < until) {
            try {
                if (send(request("/health").GET().build()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(500);
            }
        }
        throw new IllegalStateException("the server did not start; see its server.log");
    }

    /** Two administrators open the account of a city's data officer, who is then signed in. */
    void open(ServerProcess server, String place) throws IOException, InterruptedException {
        begin(server);
        officer("lizhun", "DATA_OFFICER", place);
    }

    /** The first two administrators. */
    public void begin(ServerProcess server) throws IOException, InterruptedException {
        var token = Files.readString(server.data().resolve("first-run-token")).strip();
        administrator(token, "system", "SYSTEM_ADMINISTRATOR");
        administrator(token, "security", "SECURITY_ADMINISTRATOR");
    }

    /** They open the account of an officer, who is then signed in. */
    public void officer(String account, String role, String place)
            throws IOException, InterruptedException {
        signIn("system");
        var change =
                post(
                        "/accounts",
                        ("{\"account\":\"%s\",\"name\":\"李准\",\"posts\":[{\"role\":\"%s\","
                                        + "\"place\":\"%s\"}]}")
                                .formatted(account, role, place));
        signIn("security");
        var settled = post("/account-changes/" + text(change, "id") + "/confirmation", "{}");
        post(
                "/password",
                "{\"account\":\"%s\",\"code\":\"%s\",\"password\":\"%s\"}"
                        .formatted(
                                account,
                                text(settled.substring(settled.indexOf("\"code\":{") + 8), "code"),
                                PASSWORD));
        signIn(account);
    }

    private void administrator(String token, String account, String role)
            throws IOException, InterruptedException {
        post(
                "/setup",
                ("{\"token\":\"%s\",\"role\":\"%s\",\"account\":\"%s\",\"password\":\"%s\","
                                + "\"name\":\"管理员\"}")
                        .formatted(token, role, account, PASSWORD));
    }

    private void signIn(String account) throws IOException, InterruptedException {
        post("/session", "{\"account\":\"%s\",\"password\":\"%s\"}".formatted(account, PASSWORD));
    }

    /** Sends JSON and gives the answer. */
    public String post(String path, String json) throws IOException, InterruptedException {
        return answered(
                send(
                        request(path)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(json))
                                .build()));
    }

    /** Uploads a table and waits for its job; the answer is the result as JSON. */
    String load(Path file) throws IOException, InterruptedException {
        return finished(upload("/imports?mode=valid", Map.of("members", file)));
    }

    /** Sends files, each under the name of its part. */
    public String upload(String path, Map<String, Path> files)
            throws IOException, InterruptedException {
        var boundary = "bench" + UUID.randomUUID();
        var parts = new ArrayList<HttpRequest.BodyPublisher>();
        for (var file : files.entrySet()) {
            parts.add(
                    BodyPublishers.ofString(
                            ("--%s\r\nContent-Disposition: form-data; name=\"%s\";"
                                            + " filename=\"%s\"\r\n\r\n")
                                    .formatted(
                                            boundary,
                                            file.getKey(),
                                            file.getValue().getFileName())));
            parts.add(BodyPublishers.ofFile(file.getValue()));
            parts.add(BodyPublishers.ofString("\r\n"));
        }
        parts.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
        return answered(
                send(
                        request(path)
                                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                                .POST(
                                        BodyPublishers.concat(
                                                parts.toArray(HttpRequest.BodyPublisher[]::new)))
                                .build()));
    }

    /** Waits for the job that was started; the answer is the job with its result. */
    public String finished(String started) throws IOException, InterruptedException {
        var job = text(started, "job");
        while (true) {
            var state = answered(send(request("/jobs/" + job).GET().build()));
            if (text(state, "state").equals("DONE")) {
                return state;
            }
            if (text(state, "state").equals("FAILED")) {
                throw new IllegalStateException("the job failed: " + state);
            }
            Thread.sleep(100);
        }
    }

    void download(String path, Path file) throws IOException, InterruptedException {
        var answer = client.send(request(path).GET().build(), BodyHandlers.ofFile(file));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered with " + answer.statusCode());
        }
    }

    private HttpRequest.Builder request(String path) {
        var builder =
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(Duration.ofMinutes(10))
                        .header("Idempotency-Key", UUID.randomUUID().toString());
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .findFirst()
                .ifPresent(cookie -> builder.header("X-XSRF-TOKEN", cookie.getValue()));
        return builder;
    }

    private HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    private static String answered(HttpResponse<String> answer) {
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(
                    answer.uri()
                            + " was answered with "
                            + answer.statusCode()
                            + ": "
                            + answer.body());
        }
        return answer.body();
    }

    /** A text or number of a flat answer. */
    public static String text(String json, String key) {
        var found = Pattern.compile("\"%s\"\\s*:\\s*\"?([^\",}]*)".formatted(key)).matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("no " + key + " in " + json);
        }
        return found.group(1);
    }

    @Override
    public void close() {
        client.close();
    }
}
