package org.shouwang.server.database;

/**
 * Where the database is and with which two roles it is entered: the owner to migrate it, the
 * application to use it.
 */
record Address(String url, Credentials owner, Credentials application) {

    static final String OWNER = "shouwang_owner";
    static final String APPLICATION = "shouwang_app";

    static Address of(String url, String ownerPassword, String applicationPassword) {
        return new Address(
                url,
                new Credentials(OWNER, ownerPassword),
                new Credentials(APPLICATION, applicationPassword));
    }

    /** A role and its password; the password is not for printing. */
    record Credentials(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
