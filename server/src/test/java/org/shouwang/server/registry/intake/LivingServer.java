package org.shouwang.server.registry.intake;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** A server process with a data folder that outlives it, and a data officer who talks to it. */
final class LivingServer {

    private static final Path SOFTWARE = Path.of("target/postgres-software").toAbsolutePath();
    private static final Duration START_MAX = Duration.ofMinutes(4);

    private final Path data;
    private final int port;
    private Caller caller;
    private Process process;

    LivingServer(Path data) throws IOException {
        this.data = data;
        try (var socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
        this.caller = caller();
        this.process = start();
    }

    /** Somebody new at the door. */
    Caller caller() {
        return new Caller(port);
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
        caller = caller();
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
        openAccount("li", "DATA_OFFICER");
    }

    private void administrator(String account, String role) throws IOException {
        var token = Files.readString(data.resolve("first-run-token")).strip();
        post(
                "/setup",
                """
                {"token":"%s","role":"%s","account":"%s","password":"%s","name":"管理"}
                """
                        .formatted(token, role, account, Caller.PASSWORD));
    }

    /** Somebody of the county, proposed by one administrator and confirmed by the other. */
    void openAccount(String account, String role) throws IOException {
        var change =
                caller().signIn("system")
                        .post(
                                "/accounts",
                                """
                                {"account":"%s","name":"李准","posts":[{"role":"%s","place":"140122"}]}
                                """
                                        .formatted(account, role));
        var settled =
                caller().signIn("security")
                        .post("/account-changes/" + text(change, "id") + "/confirmation", "{}");
        var stranger = caller();
        stranger.get("/health");
        stranger.post(
                "/password",
                "{\"account\":\"%s\",\"code\":\"%s\",\"password\":\"%s\"}"
                        .formatted(
                                account,
                                text(settled.substring(settled.indexOf("\"code\":{")), "code"),
                                Caller.PASSWORD));
    }

    private static String text(String json, String field) {
        var matcher = Pattern.compile("\"" + field + "\":\"([^\"]+)\"").matcher(json);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + field + " in " + json);
        }
        return matcher.group(1);
    }

    void signIn(String account) throws IOException {
        caller.signIn(account);
    }

    String upload(String mode, String table, String text) throws IOException {
        return caller.upload(mode, table, text);
    }

    String get(String path) throws IOException {
        return caller.get(path);
    }

    String post(String path, String json) throws IOException {
        return caller.post(path, json);
    }
}
