package org.shouwang.server.registry.intake;

/** A file that cannot be read to its end. Nothing of the delivery is written. */
final class UnreadableFile extends RuntimeException {

    private final long line;
    private final transient Complaint complaint;

    UnreadableFile(long line, Complaint complaint) {
        super("line " + line + ": " + complaint.reason().en());
        this.line = line;
        this.complaint = complaint;
    }

    long line() {
        return line;
    }

    Complaint complaint() {
        return complaint;
    }
}
