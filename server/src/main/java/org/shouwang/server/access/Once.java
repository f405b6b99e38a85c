package org.shouwang.server.access;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.shouwang.policy.catalogue.Title;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does a thing at most once for a key, however often it is asked, and answers each time as the
 * first time.
 */
@Component
public class Once {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final JdbcClient db;
    private final JsonMapper json;
    private final Transactions transactions;
    private final Clock clock;

    Once(JdbcClient db, JsonMapper json, Transactions transactions, Clock clock) {
        this.db = db;
        this.json = json;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Stored(Hash request, String answer) {}

    /**
     * The key is stored in the same transaction as the effect of the work, and never forgotten; the
     * same key with another request is refused. Two askers at the same moment get one effect and
     * one answer.
     */
    public <T> T once(Actor actor, String key, Object request, Class<T> type, Supplier<T> work) {
        var id = parse(key);
        var hash = Hash.of(json.writeValueAsString(request).getBytes(StandardCharsets.UTF_8));
        return transactions.as(
                actor,
                () -> {
                    if (claim(actor, id, hash)) {
                        var answer = work.get();
                        keep(actor, id, json.writeValueAsString(answer));
                        return answer;
                    }
                    return json.readValue(firstAnswer(actor, id, hash), type);
                });
    }

    /**
     * Waits for another transaction with the same key, and is first only if that one was undone.
     */
    private boolean claim(Actor actor, UUID key, Hash hash) {
        return db.sql(
                                """
                                insert into access.once (account, key, region, request, at)
                                values (:account, :key, :region, :request, :at)
                                on conflict (account, key) do nothing
                                """)
                        .param("account", actor.account())
                        .param("key", key)
                        .param("region", actor.place().value())
                        .param("request", hash.bytes())
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private void keep(Actor actor, UUID key, String answer) {
        db.sql("update access.once set answer = :answer where account = :account and key = :key")
                .param("answer", answer)
                .param("account", actor.account())
                .param("key", key)
                .update();
    }

    private String firstAnswer(Actor actor, UUID key, Hash hash) {
        return stored(actor, key)
                .filter(first -> first.request().equals(hash))
                .map(Stored::answer)
                .orElseThrow(() ->
                        new Refused(
                                RefusalCode.KEY_REUSED,
                                new Title(
                                        "这个 Idempotency-Key 已用于另一项内容。",
                                        "This Idempotency-Key was used for another request."),
                                new Title("新的请求请用新的 UUID。", "Use a new UUID for a new request.")));
    }

    private Optional<Stored> stored(Actor actor, UUID key) {
        return db.sql(
                        "select request, answer from access.once where account = :account and key ="
                                + " :key")
                .param("account", actor.account())
                .param("key", key)
                .query((row, n) ->
                        new Stored(Hash.stored(row.getBytes("request")), row.getString("answer")))
                .optional();
    }

    private static UUID parse(String key) {
        if (key.isBlank()) {
            throw keyMissing();
        }
        if (!UUID_FORM.matcher(key).matches()) {
            throw new BrokenInput(
                    List.of(
                            new FieldProblem(
                                    "Idempotency-Key",
                                    new Title(
                                            "Idempotency-Key 不是 UUID。",
                                            "The Idempotency-Key is not a UUID."),
                                    new Title(
                                            "请为每次提交生成一个 UUID。",
                                            "Make a UUID for each submission."))));
        }
        return UUID.fromString(key);
    }

    static Refused keyMissing() {
        return new Refused(
                RefusalCode.KEY_MISSING,
                new Title("请求缺少 Idempotency-Key。", "The request has no Idempotency-Key."),
                new Title(
                        "请为每次提交生成一个 UUID,重试时用同一个,以免重复办理。",
                        "Make a UUID for each submission and use the same one when trying again, so"
                                + " that nothing is done twice."));
    }
}
