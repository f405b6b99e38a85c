package org.shouwang.server.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The second factors: a secret shared with somebody's telephone, and a few codes on paper for the
 * day on which it is lost. Each code works once.
 */
@Repository
class SecondFactors {

    private static final String PURPOSE = "second-factor";
    private static final int SECRET_LETTERS = 32;
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_LETTERS = 12;
    private static final int CLOCKS_APART = 1;

    private final JdbcClient db;
    private final Secrets secrets;
    private final Clock clock;

    SecondFactors(JdbcClient db, Secrets secrets, Clock clock) {
        this.db = db;
        this.secrets = secrets;
        this.clock = clock;
    }

    private record Stored(byte[] secret, boolean active, long lastStep) {}

    /** What a code was worth. */
    enum Answer {
        NOT_NEEDED,
        RIGHT,
        MISSING,
        WRONG
    }

    /** A new secret, which counts once its first code was given. */
    String begin(String account) {
        var secret = Base32.random(SECRET_LETTERS);
        db.sql(
                        """
                        insert into access.second_factor (account, secret, active, at)
                        values (:account, :secret, false, :at)
                        on conflict (account) do update
                           set secret = :secret, last_step = 0, at = :at
                         where not access.second_factor.active
                        """)
                .param("account", account)
                .param("secret", secrets.seal(PURPOSE, secret))
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return secret;
    }

    /** The recovery codes, shown once; empty if the code does not fit or it was active already. */
    List<String> activate(String account, String code) {
        var waiting = stored(account).filter(factor -> !factor.active());
        if (waiting.isEmpty() || !takeStep(account, waiting.get(), code)) {
            return List.of();
        }

        db.sql("update access.second_factor set active = true where account = :account")
                .param("account", account)
                .update();
        var codes =
                Stream.generate(() -> Base32.random(RECOVERY_LETTERS).toLowerCase(Locale.ROOT))
                        .limit(RECOVERY_CODES)
                        .toList();
        codes.forEach(recovery ->
                db.sql("insert into access.recovery_code (account, hash) values (:account, :hash)")
                        .param("account", account)
                        .param("hash", hash(account, recovery))
                        .update());
        return codes;
    }

    /** Uses up the code. */
    Answer check(String account, String code) {
        var active = stored(account).filter(Stored::active);
        if (active.isEmpty()) {
            return Answer.NOT_NEEDED;
        }
        if (code.isBlank()) {
            return Answer.MISSING;
        }

        var typed = code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return takeStep(account, active.get(), typed) || takeRecovery(account, typed)
                ? Answer.RIGHT
                : Answer.WRONG;
    }

    void remove(String account) {
        db.sql("delete from access.recovery_code where account = :account")
                .param("account", account)
                .update();
        db.sql("delete from access.second_factor where account = :account")
                .param("account", account)
                .update();
    }

    int recoveryCodesLeft(String account) {
        return db.sql("select count(*) from access.recovery_code where account = :account")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    /** A telephone may be a step ahead or behind; a step that was used is not used again. */
    private boolean takeStep(String account, Stored factor, String code) {
        var secret = Base32.decode(secrets.open(PURPOSE, factor.secret()));
        long now = Totp.step(clock.instant());
        for (long step = now - CLOCKS_APART; step <= now + CLOCKS_APART; step++) {
            if (isSame(Totp.code(secret, step, Totp.DIGITS), code)) {
                return db.sql(
                                        "update access.second_factor set last_step = :step where"
                                                + " account = :account and last_step < :step")
                                .param("step", step)
                                .param("account", account)
                                .update()
                        == 1;
            }
        }
        return false;
    }

    private boolean takeRecovery(String account, String code) {
        return db.sql(
                                "delete from access.recovery_code where account = :account and hash"
                                        + " = :hash")
                        .param("account", account)
                        .param("hash", hash(account, code))
                        .update()
                == 1;
    }

    private byte[] hash(String account, String code) {
        return secrets.index("recovery-code:" + account, code);
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Stored> stored(String account) {
        return db.sql(
                        "select secret, active, last_step from access.second_factor where account ="
                                + " :account")
                .param("account", account)
                .query((row, n) ->
                        new Stored(
                                row.getBytes("secret"),
                                row.getBoolean("active"),
                                row.getLong("last_step")))
                .optional();
    }
}
