package org.shouwang.server.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.shouwang.server.region.RegionCode;

/**
 * How many households and persons of a place are on file, and how many of them are registered as
 * poor or on dibao.
 */
public record PlaceCounts(
        RegionCode place,
        long households,
        long persons,
        long registeredHouseholds,
        long registeredPersons,
        long dibaoPersons) {

    static PlaceCounts read(ResultSet row, int n) throws SQLException {
        return new PlaceCounts(
                new RegionCode(row.getString("place")),
                row.getLong("households"),
                row.getLong("persons"),
                row.getLong("registered_households"),
                row.getLong("registered_persons"),
                row.getLong("dibao_persons"));
    }
}
