package org.shouwang.server.registry.quality;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;
import org.shouwang.server.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was reported of a place as a whole, beside what its roll adds up to. */
@Repository
class PlaceFacts {

    private final JdbcClient db;

    PlaceFacts(JdbcClient db) {
        this.db = db;
    }

    /** The place alone, for the checks of totals. */
    Situation situation(RegionCode place, LocalDate day) {
        Map<String, Given> facts = new HashMap<>(reported(place, day));
        db.sql(
                        """
                        select coalesce(sum(members) filter (where registered), 0) as registered,
                               coalesce(sum(dibao_persons), 0) as dibao
                          from registry.household
                         where region >= :from
                           and region < :to
                        """)
                .param("from", place.scope().from())
                .param("to", place.scope().to())
                .query(row -> {
                    facts.put(
                            "counted_registered_people",
                            RegisterFacts.said(row.getLong("registered"), day));
                    facts.put(
                            "counted_dibao_people", RegisterFacts.said(row.getLong("dibao"), day));
                });
        return Situation.of(new Subject(place.value(), place.value(), facts));
    }

    private Map<String, Given> reported(RegionCode place, LocalDate day) {
        Map<String, Given> facts = new HashMap<>();
        db.sql(
                        """
                        select distinct on (fact) fact, amount, source, data_date, evidence
                          from registry.fact
                         where subject_kind = 'REGION'
                           and region = :place
                           and state = 'VALUE'
                           and valid_from <= :day
                           and :day < valid_to
                         order by fact, data_date desc, id desc
                        """)
                .param("place", place.value())
                .param("day", day)
                .query(row -> {
                    facts.put(
                            row.getString("fact"),
                            new Given.Value(
                                    row.getLong("amount"),
                                    new Provenance(
                                            row.getString("source"),
                                            row.getObject("data_date", LocalDate.class),
                                            row.getString("evidence"))));
                });
        return facts;
    }
}
