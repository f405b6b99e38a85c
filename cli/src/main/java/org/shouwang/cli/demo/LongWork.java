package org.shouwang.cli.demo;

import java.util.UUID;
import org.shouwang.cli.Progress;
import org.shouwang.cli.api.Api;
import tools.jackson.databind.JsonNode;

/** Waits for what the server does as a job. */
record LongWork(Api api, Progress progress) {

    private static final long WAIT_MILLIS = 200;

    /** Waits for the job that was accepted, and hands on its result. */
    JsonNode finished(JsonNode accepted) throws InterruptedException {
        var id = UUID.fromString(jobId(accepted));
        while (true) {
            var job = api.get("/jobs/" + id);
            progress.at(job.path("done").asLong(), job.path("total").asLong());
            switch (job.path("state").asString()) {
                case "DONE" -> {
                    return job.path("result");
                }
                case "FAILED" ->
                        throw new IllegalStateException("the server could not finish: " + job);
                default -> Thread.sleep(WAIT_MILLIS);
            }
        }
    }

    private static String jobId(JsonNode accepted) {
        var job = accepted.path("job");
        return job.isObject() ? job.path("id").asString() : job.asString();
    }
}
