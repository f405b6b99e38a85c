package org.shouwang.server.rulebook;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.shouwang.policy.pack.Pack;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Every version of a pack that was ever installed here, because decisions made under it name its
 * hash.
 */
@Repository
class PackVersions implements SmartInitializingSingleton {

    /** A text of a pack, by its hash, and when it was first seen here. */
    record Version(String hash, Instant firstSeen) {}

    private static final Logger LOG = LoggerFactory.getLogger(PackVersions.class);

    private final JdbcClient db;
    private final Transactions transactions;
    private final InstalledPacks packs;
    private final Clock clock;

    PackVersions(JdbcClient db, Transactions transactions, InstalledPacks packs, Clock clock) {
        this.db = db;
        this.transactions = transactions;
        this.packs = packs;
        this.clock = clock;
    }

    /** Before anything is screened or decided, every pack in use is on record. */
    @Override
    public void afterSingletonsInstantiated() {
        transactions.as(
                Actor.service("rulebook", RegionCode.NATION),
                () -> packs.all().forEach(this::remember));
    }

    /** The versions of a pack, the latest first. */
    List<Version> of(String pack) {
        return db.sql(
                        "select hash, first_seen from rulebook.pack where id = :id order by"
                                + " first_seen desc, hash")
                .param("id", pack)
                .query((row, number) ->
                        new Version(
                                row.getString("hash"),
                                row.getObject("first_seen", OffsetDateTime.class).toInstant()))
                .list();
    }

    private void remember(Pack pack) {
        boolean known = !of(pack.id()).isEmpty();
        boolean isNew =
                db.sql(
                                        """
                                        insert into rulebook.pack
                                               (id, hash, title_zh, title_en, place, valid_from, first_seen)
                                        values (:id, :hash, :titleZh, :titleEn, :place, :from, :now)
                                            on conflict (id, hash) do nothing
                                        """)
                                .param("id", pack.id())
                                .param("hash", pack.hash())
                                .param("titleZh", pack.title().zh())
                                .param("titleEn", pack.title().en())
                                .param("place", pack.place())
                                .param("from", pack.from())
                                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .update()
                        == 1;
        if (known && isNew) {
            LOG.warn(
                    "the text of a pack has changed; decisions keep the old hash pack={} hash={}",
                    pack.id(),
                    pack.hash());
        }
    }
}
