package org.shouwang.server.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shouwang.server.access.Looks;
import org.shouwang.server.access.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who looked at a household and its members (谁看过): a page of the household's own file. */
@Service
class HouseholdLooks {

    private final JdbcClient db;
    private final Looks looks;

    HouseholdLooks(JdbcClient db, Looks looks) {
        this.db = db;
        this.looks = looks;
    }

    /**
     * The newest looks.
     *
     * @param reveals how often something was shown whole
     */
    record Page(long reveals, List<Looks.Look> items) {}

    /** Also looks at those who were members once: they were looked at as such. */
    Page at(HouseholdId household) {
        boolean exists =
                db.sql("select exists (select from registry.household where id = :id)")
                        .param("id", household.value())
                        .query(Boolean.class)
                        .single();
        if (!exists) {
            throw Refused.notFound();
        }

        var subjects = new ArrayList<>(List.of(household.toString()));
        db.sql(
                        """
                        select distinct person_id
                          from registry.membership
                         where grouping_id = :household and kind = 'HOUSEHOLD'
                        """)
                .param("household", household.value())
                .query(UUID.class)
                .list()
                .forEach(person -> subjects.add(person.toString()));
        var items = looks.at(subjects);
        return new Page(
                items.stream().filter(look -> look.action().equals("person.reveal")).count(),
                items);
    }
}
