package org.shouwang.server.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** The way to fill temporary tables of the transaction that is under way. */
@Component
public class StagedTables {

    private final DataSource source;

    StagedTables(DataSource source) {
        this.source = source;
    }

    /**
     * A temporary table, to be filled.
     *
     * @param name of a temporary table that exists, with its columns if not all are filled
     */
    public StagedTable open(String name) {
        return new StagedTable(name, connection());
    }

    /** The connection of the transaction that is under way. */
    public PGConnection connection() {
        try {
            return DataSourceUtils.getConnection(source).unwrap(PGConnection.class);
        } catch (SQLException other) {
            throw new IllegalStateException("the connection is not one of PostgreSQL", other);
        }
    }
}
