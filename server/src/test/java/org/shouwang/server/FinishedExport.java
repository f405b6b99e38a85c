package org.shouwang.server;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;

/** A list that somebody took out, ready to be fetched by them and by nobody else. */
final class FinishedExport {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private FinishedExport() {}

    /** The id of a new one, once its file is there. */
    static String of(TestServer server, MockHttpSession maker) {
        var asked =
                server.http()
                        .method(HttpMethod.POST)
                        .uri("/api/v1/exports")
                        .session(maker)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"purpose\":\"年度核对\"}")
                        .exchange();
        var export = TwoCounties.<String>read(asked, "$.exportId");
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!isFinished(server, export)) {
            if (System.nanoTime() > until) {
                throw new AssertionError("the export did not end in time: " + export);
            }
            LockSupport.parkNanos(20_000_000);
        }
        return export;
    }

    private static boolean isFinished(TestServer server, String export) {
        var finished = new AtomicBoolean();
        server.asOwner(db ->
                finished.set(
                        db.sql("select state = 'DONE' from registry.export where id = :id")
                                .param("id", UUID.fromString(export))
                                .query(Boolean.class)
                                .single()));
        return finished.get();
    }
}
