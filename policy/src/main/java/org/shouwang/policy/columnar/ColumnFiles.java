package org.shouwang.policy.columnar;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.policy.arrow.ArrowFile;
import org.shouwang.policy.language.Policy;

/**
 * People in column files, mapped into memory: nothing of them is on the heap until a batch is read,
 * and no more than that batch then. Made by {@link ColumnWriter}.
 */
public final class ColumnFiles {

    record File(FactTable table, ArrowFile arrow) {}

    private final List<File> files;

    private ColumnFiles(List<File> files) {
        this.files = files;
    }

    /** The files of a folder, for this policy; others of its level's facts may be there too. */
    public static ColumnFiles open(Path folder, Policy policy) throws IOException {
        var files = new ArrayList<File>();
        for (var table : FactTable.of(policy)) {
            files.add(new File(table, ArrowFile.open(table.file(folder))));
        }
        if (files.stream().mapToInt(file -> file.arrow().batches()).distinct().count() > 1) {
            throw new IOException("the files have different numbers of batches; write them again");
        }
        return new ColumnFiles(List.copyOf(files));
    }

    /** How many batches there are; each is a few thousand households. */
    public int batches() {
        return files.getFirst().arrow().batches();
    }

    /** How many bytes all columns have. */
    public long bytes() {
        return files.stream().mapToLong(file -> file.arrow().bytes()).sum();
    }

    /** All columns of a batch as they lie in memory. */
    public List<ByteBuffer> memory(int batch) {
        return files.stream().map(file -> file.arrow().batch(batch).body()).toList();
    }

    /** Reads batches, one at a time; each thread has its own. */
    public ColumnReader reader() {
        return new ColumnReader(files);
    }
}
