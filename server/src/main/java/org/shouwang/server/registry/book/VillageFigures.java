package org.shouwang.server.registry.book;

import java.sql.Types;
import java.util.List;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.shouwang.server.region.Scope;
import org.shouwang.server.registry.intake.ExportPeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the database itself adds up, village by village, under a condition. */
@Repository
class VillageFigures {

    private final JdbcClient db;
    private final Regions regions;

    VillageFigures(JdbcClient db, Regions regions) {
        this.db = db;
        this.regions = regions;
    }

    /** A village and its figures. */
    record Village(RegionCode place, BookFigures figures) {}

    List<Village> of(ExportPeople.Filter filter) {
        return db.sql(
                        """
                        select c.region, count(*) as households, sum(c.members) as persons,
                               count(*) filter (where c.registered) as registered_households,
                               coalesce(sum(c.members) filter (where c.registered), 0) as registered_persons,
                               sum(c.dibao_persons) as dibao_persons
                          from registry.household c
                         where %s
                           and c.members > 0
                           and (cast(:registered as boolean) is null or c.registered = :registered)
                           and (cast(:dibao as boolean) is null or (c.dibao_persons > 0) = :dibao)
                         group by c.region
                         order by c.region
                        """
                                .formatted(Scope.holds("c.region")))
                .params(regions.reach(filter.place()).parameters())
                .param("registered", filter.registered().orElse(null), Types.BOOLEAN)
                .param("dibao", filter.dibao().orElse(null), Types.BOOLEAN)
                .query((row, n) ->
                        new Village(
                                new RegionCode(row.getString("region")),
                                new BookFigures(
                                        row.getLong("households"),
                                        row.getLong("persons"),
                                        row.getLong("registered_households"),
                                        row.getLong("registered_persons"),
                                        row.getLong("dibao_persons"))))
                .list();
    }
}
