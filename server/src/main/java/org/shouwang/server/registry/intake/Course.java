package org.shouwang.server.registry.intake;

import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Progress;

/** How far an import has come. How many rows there are is known only when all were read once. */
final class Course {

    private static final int READINGS = 2;

    private final Progress progress;
    private long done;
    private long total;

    Course(Progress progress) {
        this.progress = progress;
    }

    Pass.ChunkTaker checking(Pass.ChunkTaker taker) {
        return counting(taker, new Title("正在检查", "Checking"));
    }

    Pass.ChunkTaker loading(Pass.ChunkTaker taker) {
        if (total == 0) {
            total = done * READINGS;
        }
        return counting(taker, new Title("正在读入", "Loading"));
    }

    void writing() {
        progress.report(total, total, new Title("正在写入", "Writing"));
    }

    private Pass.ChunkTaker counting(Pass.ChunkTaker taker, Title message) {
        return (header, rows, first) -> {
            taker.take(header, rows, first);
            done += rows.size();
            progress.report(done, total, message);
        };
    }
}
