package org.shouwang.server.database;

/** The database cannot be started or must not be used; the message says why and what to do. */
public class DatabaseFailure extends RuntimeException {

    public DatabaseFailure(String message) {
        super(message);
    }

    public DatabaseFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
