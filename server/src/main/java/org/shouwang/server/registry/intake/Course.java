package org.shouwang.server.registry.intake;

import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Progress;

/** How far an import has come. How many rows there are is known once all were read. */
final class Course {

    private final Progress progress;
    private final long total;
    private long done;

    Course(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    Pass.ChunkTaker checking(Pass.ChunkTaker taker) {
        return (header, rows, first) -> {
            taker.take(header, rows, first);
            done += rows.size();
            progress.report(done, total, new Title("正在检查", "Checking"));
        };
    }

    void writing() {
        progress.report(done, done, new Title("正在写入", "Writing"));
    }
}
