package org.shouwang.cli.api;

/** The server refused a request. */
public class AnsweredNo extends RuntimeException {

    private final int status;

    AnsweredNo(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The HTTP status: 401 not signed in, 403 not allowed, and so on. */
    public int status() {
        return status;
    }
}
