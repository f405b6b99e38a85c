package org.shouwang.server.database;

/** The database in use, and how to let go of it. */
record Database(Address address, Runnable release) implements AutoCloseable {

    /** Started here, hence stopped here. */
    static Database own(PgServer server) {
        return new Database(server.address(), server::close);
    }

    /** Somebody else's: nothing is stopped. */
    static Database named(Address address) {
        return new Database(address, () -> {});
    }

    @Override
    public void close() {
        release.run();
    }
}
