package org.shouwang.server.verification.connector;

/** The department understood the question and will not answer it; asking again would not help. */
final class DepartmentRefused extends RuntimeException {

    private final int status;

    DepartmentRefused(int status) {
        super("status " + status);
        this.status = status;
    }

    int status() {
        return status;
    }
}
