package org.shouwang.server.rulebook;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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
public class PackVersions implements SmartInitializingSingleton {

    /** A text of a pack, by its hash, and when it was first seen here. */
    record Version(String hash, Instant firstSeen) {}

    private static final Logger LOG = LoggerFactory.getLogger(PackVersions.class);

    private final JdbcClient db;
    private final Transactions transactions;
    private final InstalledPacks packs;
    private final PackTexts texts;
    private final Publications publications;
    private final Clock clock;

    PackVersions(
            JdbcClient db,
            Transactions transactions,
            InstalledPacks packs,
            PackTexts texts,
            Publications publications,
            Clock clock) {
        this.db = db;
        this.transactions = transactions;
        this.packs = packs;
        this.texts = texts;
        this.publications = publications;
        this.clock = clock;
    }

    /** Before anything is screened or decided, every pack in use is on record with its files. */
    @Override
    public void afterSingletonsInstantiated() {
        transactions.as(Actor.service("rulebook", RegionCode.NATION), this::rememberAll);
    }

    private void rememberAll() {
        var published = publications.all();
        for (var pack : packs.all()) {
            texts.keep(pack);
            remember(pack, pack.hash(), 0);
            var own = published.stream().filter(each -> each.pack().equals(pack.id())).toList();
            for (int i = 1; i <= own.size(); i++) {
                remember(PackOverlay.on(pack, own.subList(0, i)), pack.hash(), i);
            }
        }
    }

    /** The version of a pack that a decision names, with its files and its numbers of then. */
    public Optional<Pack> find(String id, String hash) {
        return db.sql(
                        "select text_hash, publications from rulebook.pack where id = :id and hash"
                                + " = :hash")
                .param("id", id)
                .param("hash", hash)
                .query((row, n) ->
                        new Layers(row.getString("text_hash"), row.getInt("publications")))
                .optional()
                .flatMap(layers ->
                        texts.pack(id, layers.textHash())
                                .map(text -> PackOverlay.on(text, of(id, layers.publications()))));
    }

    /** Adds a publication: from now on there is a version more. */
    public Pack publish(Pack below, Publication publication) {
        publications.add(publication);
        var text = packs.find(below.id()).orElseThrow();
        var now = PackOverlay.on(text, of(below.id(), publication.seq()));
        remember(now, text.hash(), publication.seq());
        return now;
    }

    private List<Publication> of(String pack, int first) {
        return publications.all().stream()
                .filter(each -> each.pack().equals(pack) && each.seq() <= first)
                .toList();
    }

    /** What a version is made of. */
    private record Layers(String textHash, int publications) {}

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

    private void remember(Pack pack, String textHash, int published) {
        boolean known = !of(pack.id()).isEmpty();
        boolean isNew =
                db.sql(
                                        """
                                        insert into rulebook.pack
                                               (id, hash, title_zh, title_en, place, valid_from, first_seen,
                                                text_hash, publications)
                                        values (:id, :hash, :titleZh, :titleEn, :place, :from, :now, :text,
                                                :publications)
                                            on conflict (id, hash) do nothing
                                        """)
                                .param("id", pack.id())
                                .param("hash", pack.hash())
                                .param("titleZh", pack.title().zh())
                                .param("titleEn", pack.title().en())
                                .param("place", pack.place())
                                .param("from", pack.from())
                                .param("text", textHash)
                                .param("publications", published)
                                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .update()
                        == 1;
        if (known && isNew && published == 0) {
            LOG.warn(
                    "the text of a pack has changed; decisions keep the old hash pack={} hash={}",
                    pack.id(),
                    pack.hash());
        }
    }
}
