package org.shouwang.server.registry;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shouwang.server.access.Looks;
import org.shouwang.server.access.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who looked at a household and its members (谁看过): a page of the household's own file. */
@Service
class HouseholdLooks {

    private static final String REVEAL = "person.reveal";
    private static final Duration ONE_LOOK = Duration.ofMinutes(1);

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
                items.stream().filter(look -> look.action().equals(REVEAL)).count(), folded(items));
    }

    /**
     * The pages of a file that one officer opens within a minute are one look. Whatever was shown
     * whole has a line of its own; the audit chain keeps all of them.
     */
    static List<Looks.Look> folded(List<Looks.Look> newestFirst) {
        List<Looks.Look> lines = new ArrayList<>();
        Map<Sameness, Instant> shown = new HashMap<>();
        for (var look : newestFirst) {
            var same = new Sameness(look.account(), look.action(), look.subject(), look.details());
            var line = shown.get(same);
            if (look.action().equals(REVEAL)
                    || line == null
                    || !look.at().isAfter(line.minus(ONE_LOOK))) {
                lines.add(look);
                shown.put(same, look.at());
            }
        }
        return lines;
    }

    private record Sameness(
            String account, String action, String subject, Map<String, String> details) {}
}
