package org.shouwang.server.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the officers of a place should know: who looked in from elsewhere, and what else comes. */
@Repository
public class Notices {

    private static final int SHOWN_MAX = 100;

    private final JdbcClient db;
    private final Transactions transactions;
    private final Clock clock;

    Notices(JdbcClient db, Transactions transactions, Clock clock) {
        this.db = db;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One notice; somebody who took note did so for all. */
    record Notice(
            UUID id,
            RegionCode place,
            String kind,
            Title text,
            Instant at,
            @Nullable String seenBy,
            @Nullable Instant seenAt) {}

    /** For everybody in a place; must run inside {@link Transactions#as}. */
    public void add(RegionCode place, String kind, Title text) {
        add(place, "", kind, text);
    }

    /** For the officers of one department in a place. */
    public void add(RegionCode place, String department, String kind, Title text) {
        db.sql(
                        """
                        insert into access.notice (id, region, department, kind, zh, en, at)
                        values (:id, :region, :department, :kind, :zh, :en, :at)
                        """)
                .param("id", Ids.next(clock))
                .param("region", place.value())
                .param("department", department)
                .param("kind", kind)
                .param("zh", text.zh())
                .param("en", text.en())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * For everybody in a place that whoever acts does not reach; it stays whatever becomes of the
     * work around it, so tell it once that is done.
     */
    public void addElsewhere(RegionCode place, String kind, Title text) {
        transactions.apart(
                Actor.service("notices", place),
                () -> {
                    add(place, kind, text);
                    return true;
                });
    }

    /** The newest, those that nobody took note of first. */
    List<Notice> all() {
        return db.sql(
                        """
                        select id, region, kind, zh, en, at, seen_by, seen_at
                          from access.notice
                         order by seen_at is not null, at desc, id desc
                         limit
                        """
                                + SHOWN_MAX)
                .query((row, n) ->
                        new Notice(
                                row.getObject("id", UUID.class),
                                new RegionCode(row.getString("region")),
                                row.getString("kind"),
                                new Title(row.getString("zh"), row.getString("en")),
                                row.getTimestamp("at").toInstant(),
                                row.getString("seen_by"),
                                seenAt(row.getTimestamp("seen_at"))))
                .list();
    }

    boolean seen(UUID id, Actor by) {
        return db.sql(
                                """
                                update access.notice
                                   set seen_by = coalesce(seen_by, :by), seen_at = coalesce(seen_at, :at)
                                 where id = :id
                                """)
                        .param("by", by.account())
                        .param("at", Timestamp.from(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static @Nullable Instant seenAt(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
