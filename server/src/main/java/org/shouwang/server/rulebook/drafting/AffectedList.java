package org.shouwang.server.rulebook.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.whatif.Effect;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.shouwang.server.region.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list behind each number of a dry run. Every method runs inside a transaction. */
@Repository
class AffectedList {

    private static final String BETWEEN = "~";
    private static final String WHERE =
            """
             where dry_run_id = :run
               and rule = :rule
               and kind = :kind
               and %s
            """
                    .formatted(Scope.holds("region"));

    private final JdbcClient db;
    private final Regions regions;

    AffectedList(JdbcClient db, Regions regions) {
        this.db = db;
        this.regions = regions;
    }

    /** Which of them. */
    record Wanted(UUID run, String rule, Effect kind, RegionCode place) {}

    /** Behind which of them a page goes on. */
    record Cursor(String place, String number, String subject) {

        static Cursor of(Affected last) {
            return new Cursor(last.place().value(), last.number(), last.subject());
        }

        /** What {@link #text} wrote; anything else begins at the beginning. */
        static Cursor read(String text) {
            var parts = text.split(BETWEEN, 3);
            return parts.length == 3
                    ? new Cursor(parts[0], parts[1], parts[2])
                    : new Cursor("", "", "");
        }

        String text() {
            return String.join(BETWEEN, place, number, subject);
        }
    }

    List<Affected> page(Wanted wanted, Cursor after, int limit) {
        return query(
                        """
                        select region, household_id, household_number, rule, subject, kind, before_fen, after_fen
                          from rulebook.affected
                        """
                                + WHERE
                                + """
                                   and (region, household_number, subject) > (:place, :number, :subject)
                                 order by region, household_number, subject
                                 limit :limit
                                """,
                        wanted)
                .param("place", after.place())
                .param("number", after.number())
                .param("subject", after.subject())
                .param("limit", limit)
                .query((row, n) -> affected(row))
                .list();
    }

    long count(Wanted wanted) {
        return query("select count(*) from rulebook.affected " + WHERE, wanted)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec query(String sql, Wanted wanted) {
        return db.sql(sql)
                .param("run", wanted.run())
                .param("rule", wanted.rule())
                .param("kind", wanted.kind().name())
                .params(regions.reach(wanted.place()).parameters());
    }

    private static Affected affected(ResultSet row) throws SQLException {
        return new Affected(
                new RegionCode(row.getString("region")),
                row.getObject("household_id", UUID.class),
                row.getString("household_number"),
                row.getString("rule"),
                row.getString("subject"),
                Effect.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("before_fen", Long.class)),
                Optional.ofNullable(row.getObject("after_fen", Long.class)));
    }
}
