package org.shouwang.server.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Codes by which somebody sets their own password: nobody else ever knows it, not even who gave out
 * the code.
 */
@Repository
class OneTimeCodes {

    private static final int LETTERS = 16;
    private static final int GROUP = 4;

    private final JdbcClient db;
    private final Secrets secrets;
    private final AccessSettings settings;
    private final Clock clock;

    OneTimeCodes(JdbcClient db, Secrets secrets, AccessSettings settings, Clock clock) {
        this.db = db;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /** A code, shown once, to be handed over in person. */
    record Code(String account, String code, Instant until) {}

    /** A new code, which replaces one that was not used. */
    Code make(String account, String by) {
        var letters = Base32.random(LETTERS);
        var until = clock.instant().plus(settings.codeValid());
        db.sql(
                        """
                        insert into access.one_time_code (account, hash, until, made_by)
                        values (:account, :hash, :until, :by)
                        on conflict (account) do update set hash = :hash, until = :until, made_by = :by
                        """)
                .param("account", account)
                .param("hash", hash(account, letters))
                .param("until", Timestamp.from(until))
                .param("by", by)
                .update();
        return new Code(account, letters.replaceAll("(.{%d})(?=.)".formatted(GROUP), "$1-"), until);
    }

    /** Uses up the code; false if it is not the one, or too late. */
    boolean take(String account, String code) {
        var letters = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return db.sql(
                                """
                                delete from access.one_time_code
                                 where account = :account and hash = :hash and until > :now
                                """)
                        .param("account", account)
                        .param("hash", hash(account, letters))
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private byte[] hash(String account, String letters) {
        return secrets.index("one-time-code:" + account, letters);
    }
}
