package org.shouwang.server.verification.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Whom a row of a request is about. */
record PersonOfRequest(UUID request, UUID person) {

    /** From the columns {@code request_id} and {@code person_id}. */
    static PersonOfRequest in(ResultSet row) throws SQLException {
        return new PersonOfRequest(
                row.getObject("request_id", UUID.class), row.getObject("person_id", UUID.class));
    }
}
