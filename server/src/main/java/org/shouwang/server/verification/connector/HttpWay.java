package org.shouwang.server.verification.connector;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.verification.AnswerColumn;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Reveals;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.registry.Roster;
import org.shouwang.server.verification.Channel;
import org.shouwang.server.verification.ConnectorSettings;
import org.shouwang.server.verification.enquiry.Dispatch;
import org.shouwang.server.verification.enquiry.SendEnquiry;
import org.shouwang.server.verification.enquiry.TakeDelivery;
import org.springframework.stereotype.Component;

/**
 * Asks a department about one person after another (接口查询). Some are marked as sent and asked about
 * in one transaction, which holds their authorisations: a withdrawal waits for the questions under
 * way and stops all others. Whoever the way failed for is unanswered, and asked about again later.
 */
@Component
class HttpWay implements Dispatch.Way {

    /** After a server that stopped in the middle, the next round begins again. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private static final Executor THREADS =
            command -> Thread.ofVirtual().name("person-query").start(command);

    private final Transactions transactions;
    private final SendEnquiry sending;
    private final TakeDelivery taking;
    private final Attempts attempts;
    private final PersonQuery query;
    private final Roster roster;
    private final Reveals reveals;
    private final ConnectorSettings settings;
    private final Clock clock;
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();

    HttpWay(
            Transactions transactions,
            SendEnquiry sending,
            TakeDelivery taking,
            Attempts attempts,
            PersonQuery query,
            Roster roster,
            Reveals reveals,
            ConnectorSettings settings,
            Clock clock) {
        this.transactions = transactions;
        this.sending = sending;
        this.taking = taking;
        this.attempts = attempts;
        this.query = query;
        this.roster = roster;
        this.reveals = reveals;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.HTTP;
    }

    /** One sending: what is asked, as whom, and what came of it so far. */
    private static final class Round {

        private final Actor officer;
        private final Attempts.Outgoing enquiry;
        private final Reveals.Opened opened;
        private final GatheredAnswers answers = new GatheredAnswers();
        private long sent;
        private long stopped;
        private @Nullable Fault fault;

        private Round(Actor officer, Attempts.Outgoing enquiry, Reveals.Opened opened) {
            this.officer = officer;
            this.enquiry = enquiry;
            this.opened = opened;
        }

        private boolean isPaused() {
            return fault == Fault.PAUSED;
        }
    }

    @Override
    public SendEnquiry.Sent send(Actor officer, UUID id) {
        if (!underWay.add(id)) {
            return new SendEnquiry.Sent(id, 0, 0, clock.instant());
        }

        try {
            return askAll(officer, id);
        } finally {
            underWay.remove(id);
        }
    }

    private SendEnquiry.Sent askAll(Actor officer, UUID id) {
        var enquiry = transactions.as(officer, () -> attempts.find(id));
        var round = new Round(officer, enquiry, open(officer, enquiry));
        var persons = transactions.as(officer, () -> attempts.persons(id));
        var now = persons.subList(0, Math.min(persons.size(), settings.roundMax()));
        for (int from = 0; from < now.size() && !round.isPaused(); from += settings.atOnceMax()) {
            var some = now.subList(from, Math.min(now.size(), from + settings.atOnceMax()));
            transactions.as(officer, () -> ask(round, some));
        }
        return finish(round, persons.size() > now.size());
    }

    private Reveals.Opened open(Actor officer, Attempts.Outgoing enquiry) {
        return transactions.as(
                officer,
                () -> {
                    attempts.begin(enquiry.id(), LEASE);
                    return reveals.open(
                            officer,
                            enquiry.region(),
                            "enquiry",
                            enquiry.id().toString(),
                            "query",
                            "接口核对 " + enquiry.number());
                });
    }

    private void ask(Round round, List<UUID> some) {
        var enquiry = round.enquiry;
        var done = sending.send(round.officer, enquiry.id(), some);
        round.stopped += done.stopped();
        var sent = attempts.sent(enquiry.id(), some);
        var asking =
                roster.identified(sent).stream()
                        .map(person ->
                                CompletableFuture.supplyAsync(() -> ask(round, person), THREADS))
                        .toList();
        List<UUID> failed = new ArrayList<>();
        for (var one : asking.stream().map(CompletableFuture::join).toList()) {
            if (one.fault() == null) {
                round.sent++;
                one.rows().forEach(round.answers::add);
            } else {
                round.fault = round.isPaused() ? Fault.PAUSED : one.fault();
                failed.add(one.person());
            }
        }
        attempts.again(enquiry.id(), failed);
    }

    /** What came of one question: rows, or why there are none. */
    private record Asked(UUID person, List<Map<String, String>> rows, @Nullable Fault fault) {}

    private Asked ask(Round round, Roster.Identified person) {
        var enquiry = round.enquiry;
        var address = settings.http().get(enquiry.department());
        if (address == null) {
            return new Asked(person.id(), List.of(), Fault.UNREACHABLE);
        }

        var question =
                new PersonQuery.Question(
                        enquiry.number(),
                        enquiry.id() + "/" + person.id(),
                        enquiry.datasets(),
                        person.document().plain(round.opened),
                        person.name().plain(round.opened),
                        PersonQuery.Question.day(person.birthDate()));
        try {
            var rows = query.ask(enquiry.department(), address, question);
            return new Asked(
                    person.id(), rows.stream().map(row -> about(question, row)).toList(), null);
        } catch (DepartmentRefused refused) {
            return new Asked(person.id(), List.of(about(question, unanswered())), null);
        } catch (WayFailed failed) {
            return new Asked(person.id(), List.of(), failed.fault());
        }
    }

    /** A row that does not say whom it is about, is about who was asked about. */
    private static Map<String, String> about(
            PersonQuery.Question question, Map<String, String> row) {
        var whole = new TreeMap<>(row);
        if (row.getOrDefault(AnswerColumn.ID_NUMBER.header(), "").isBlank()
                && row.getOrDefault(AnswerColumn.NAME.header(), "").isBlank()) {
            whole.put(AnswerColumn.ID_NUMBER.header(), question.idNumber());
            whole.put(AnswerColumn.NAME.header(), question.name());
        }
        return whole;
    }

    private static Map<String, String> unanswered() {
        return Map.of(AnswerColumn.RESULT.header(), AnswerColumn.NO_ANSWER);
    }

    private SendEnquiry.Sent finish(Round round, boolean isMore) {
        var enquiry = round.enquiry;
        var done = new SendEnquiry.Sent(enquiry.id(), round.sent, round.stopped, clock.instant());
        transactions.as(
                round.officer,
                () -> {
                    if (!round.answers.isEmpty()) {
                        taking.take(
                                round.officer, enquiry.id(), Channel.HTTP, round.answers.file());
                    }
                    sending.record(
                            round.officer,
                            new SendEnquiry.Outgoing(
                                    enquiry.id(),
                                    enquiry.region(),
                                    enquiry.department(),
                                    enquiry.number()),
                            done);
                    var fault = round.fault;
                    if (fault != null) {
                        attempts.failed(enquiry, fault, settings.breakerWait());
                    } else if (isMore) {
                        attempts.goOn(enquiry.id());
                    } else {
                        attempts.finish(enquiry.id());
                    }
                });
        return done;
    }
}
