package org.shouwang.server.verification.connector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.shouwang.policy.verification.AnswerColumn;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Reveals;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.registry.DocumentNumbers;
import org.shouwang.server.registry.Roster;
import org.shouwang.server.verification.Channel;
import org.shouwang.server.verification.ConnectorSettings;
import org.shouwang.server.verification.VerificationSettings;
import org.shouwang.server.verification.enquiry.Dispatch;
import org.shouwang.server.verification.enquiry.SendEnquiry;
import org.shouwang.server.verification.enquiry.TakeDelivery;
import org.shouwang.server.verification.enquiry.WholeTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks persons up in the table that a department gave as a whole (整表导入). Whoever was not asked
 * about is passed over and goes nowhere. Who is not in it was looked for and not found, but only if
 * the table is as long as its last line says.
 */
@Component
class TableWay implements Dispatch.Way {

    private static final Logger LOG = LoggerFactory.getLogger(TableWay.class);

    private final Transactions transactions;
    private final SendEnquiry sending;
    private final TakeDelivery taking;
    private final Attempts attempts;
    private final Roster roster;
    private final Reveals reveals;
    private final ConnectorSettings connectors;
    private final VerificationSettings settings;
    private final Clock clock;

    TableWay(
            Transactions transactions,
            SendEnquiry sending,
            TakeDelivery taking,
            Attempts attempts,
            Roster roster,
            Reveals reveals,
            ConnectorSettings connectors,
            VerificationSettings settings,
            Clock clock) {
        this.transactions = transactions;
        this.sending = sending;
        this.taking = taking;
        this.attempts = attempts;
        this.roster = roster;
        this.reveals = reveals;
        this.connectors = connectors;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.TABLE;
    }

    @Override
    public SendEnquiry.Sent send(Actor officer, UUID id) {
        var enquiry = transactions.as(officer, () -> attempts.find(id));
        try {
            var table = WholeTable.of(content(enquiry));
            return transactions.as(
                    officer,
                    () -> {
                        attempts.begin(id, Duration.ZERO);
                        var persons = attempts.persons(id);
                        var sent = sending.send(officer, id);
                        var answers = lookUp(officer, enquiry, persons, table);
                        if (!answers.isEmpty()) {
                            taking.take(officer, id, Channel.TABLE, answers.file());
                        }
                        return sent;
                    });
        } catch (IOException | UncheckedIOException missing) {
            LOG.warn("table cannot be read department={}", enquiry.department(), missing);
            transactions.as(
                    officer, () -> attempts.failed(enquiry, Fault.TABLE, settings.pollEvery()));
            return new SendEnquiry.Sent(id, 0, 0, clock.instant());
        }
    }

    private byte[] content(Attempts.Outgoing enquiry) throws IOException {
        var file = connectors.tables().get(enquiry.department());
        if (file == null || !Files.isRegularFile(file)) {
            throw new IOException("no table of " + enquiry.department());
        }
        if (Files.size(file) > settings.answerSizeMax()) {
            throw new IOException("the table is too large: " + enquiry.department());
        }
        return Files.readAllBytes(file);
    }

    private GatheredAnswers lookUp(
            Actor officer, Attempts.Outgoing enquiry, List<UUID> persons, WholeTable table) {
        var opened =
                reveals.open(
                        officer,
                        enquiry.region(),
                        "enquiry",
                        enquiry.id().toString(),
                        "table",
                        "整表核对 " + enquiry.number());
        Map<String, Roster.Identified> asked = new HashMap<>();
        for (var person : roster.identified(attempts.sent(enquiry.id(), persons))) {
            var number = DocumentNumbers.bare(person.document().plain(opened));
            if (!number.isEmpty()) {
                asked.put(number, person);
            }
        }
        var answers = new GatheredAnswers();
        Map<String, Set<String>> found = new HashMap<>();
        for (var row : table.rows()) {
            var number =
                    DocumentNumbers.bare(row.getOrDefault(AnswerColumn.ID_NUMBER.header(), ""));
            if (asked.containsKey(number)) {
                answers.add(row);
                found.computeIfAbsent(number, none -> new HashSet<>())
                        .add(row.getOrDefault(AnswerColumn.DATASET.header(), ""));
            }
        }
        if (table.isWhole()) {
            asked.forEach((number, person) -> {
                var name = person.name().plain(opened);
                for (var dataset : table.datasets(enquiry.datasets())) {
                    if (!found.getOrDefault(number, Set.of()).contains(dataset)) {
                        answers.add(nothing(number, name, dataset, table.dataDate()));
                    }
                }
            });
        }
        return answers;
    }

    private static Map<String, String> nothing(
            String number, String name, String dataset, String dataDate) {
        Map<String, String> row = new TreeMap<>();
        row.put(AnswerColumn.DATASET.header(), dataset);
        row.put(AnswerColumn.ID_NUMBER.header(), number);
        row.put(AnswerColumn.NAME.header(), name);
        row.put(AnswerColumn.DATA_DATE.header(), dataDate);
        row.put(AnswerColumn.RESULT.header(), AnswerColumn.NOTHING);
        return row;
    }
}
