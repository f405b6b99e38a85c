package org.shouwang.server.verification.connector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.verification.Channel;
import org.shouwang.server.verification.ConnectorSettings;
import org.shouwang.server.verification.VerificationSettings;
import org.shouwang.server.verification.enquiry.Dispatch;
import org.shouwang.server.verification.enquiry.EnquiryList;
import org.shouwang.server.verification.enquiry.SendEnquiry;
import org.shouwang.server.verification.enquiry.TakeDelivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lists go out into a folder, and answers come in from it (监视目录):
 *
 * <pre>
 * out/CX2016-140122-000001.csv       the list
 * in/CX2016-140122-000001-….csv      an answer, which goes on to …
 * done/ or returned/                 … where it was taken, or refused with a text beside it
 * </pre>
 */
@Component
class FolderWay implements Dispatch.Way {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWay.class);
    private static final Pattern NAMED =
            Pattern.compile("(CX[0-9]{4}-[0-9]+-[0-9]{6,})\\b.*\\.csv");
    private static final String LAST_LINE = "行数=";

    /** A file without a last line may still be growing. */
    private static final Duration QUIET = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final SendEnquiry sending;
    private final EnquiryList list;
    private final TakeDelivery taking;
    private final Attempts attempts;
    private final ConnectorSettings connectors;
    private final VerificationSettings settings;
    private final Clock clock;

    FolderWay(
            Transactions transactions,
            SendEnquiry sending,
            EnquiryList list,
            TakeDelivery taking,
            Attempts attempts,
            ConnectorSettings connectors,
            VerificationSettings settings,
            Clock clock) {
        this.transactions = transactions;
        this.sending = sending;
        this.list = list;
        this.taking = taking;
        this.attempts = attempts;
        this.connectors = connectors;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.FOLDER;
    }

    /** The list lies in the folder before the sending is kept, or nothing was sent. */
    @Override
    public SendEnquiry.Sent send(Actor officer, UUID id) {
        var enquiry = transactions.as(officer, () -> attempts.find(id));
        try {
            return transactions.as(
                    officer,
                    () -> {
                        var sent = sending.send(officer, id);
                        put(enquiry, list.take(officer, id));
                        return sent;
                    });
        } catch (UncheckedIOException unwritable) {
            LOG.warn("folder cannot be written department={}", enquiry.department(), unwritable);
            transactions.as(
                    officer, () -> attempts.failed(enquiry, Fault.FOLDER, settings.pollEvery()));
            return new SendEnquiry.Sent(id, 0, 0, clock.instant());
        }
    }

    /** Under another name until it is whole. */
    private void put(Attempts.Outgoing enquiry, EnquiryList.Taken taken) {
        try {
            var folder = connectors.folders().get(enquiry.department());
            if (folder == null) {
                throw new IOException("no folder is set for " + enquiry.department());
            }
            var out = Files.createDirectories(folder.resolve("out"));
            var draft = out.resolve(taken.number() + ".csv.part");
            Files.write(draft, taken.content());
            Files.move(
                    draft,
                    out.resolve(taken.number() + ".csv"),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Takes in what lies there. A folder that cannot be read is looked into again next time. */
    void collect(Actor service) {
        for (Map.Entry<String, Path> folder : connectors.folders().entrySet()) {
            try {
                for (var file : arrived(folder.getValue().resolve("in"))) {
                    take(service, folder.getKey(), folder.getValue(), file);
                }
            } catch (IOException | UncheckedIOException unreadable) {
                LOG.warn("folder cannot be read department={}", folder.getKey(), unreadable);
            }
        }
    }

    private static List<Path> arrived(Path in) throws IOException {
        if (!Files.isDirectory(in)) {
            return List.of();
        }

        try (var files = Files.list(in)) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        }
    }

    private void take(Actor service, String department, Path folder, Path file) throws IOException {
        if (Files.size(file) > settings.answerSizeMax()) {
            giveBack(folder, file, "文件过大,请分成几个文件。 The file is too large; send several.");
            return;
        }

        var content = Files.readAllBytes(file);
        if (!isWhole(content) && isGrowing(file)) {
            return;
        }

        var named = NAMED.matcher(file.getFileName().toString());
        var enquiry =
                named.matches()
                        ? transactions.as(service, () -> attempts.numbered(named.group(1)))
                        : java.util.Optional.<Attempts.Outgoing>empty();
        if (enquiry.filter(one -> one.department().equals(department)).isEmpty()) {
            giveBack(
                    folder,
                    file,
                    "文件名应以本部门的查询编号开头。 The name begins with the number of the enquiry.");
            return;
        }

        try {
            transactions.as(
                    service,
                    () -> taking.take(service, enquiry.get().id(), Channel.FOLDER, content));
            move(file, Files.createDirectories(folder.resolve("done")));
        } catch (Refused refused) {
            giveBack(folder, file, refused.sentence().zh() + " " + refused.sentence().en());
        } catch (BrokenInput broken) {
            giveBack(folder, file, broken.problems().getFirst().message().zh());
        }
    }

    private static boolean isWhole(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).contains(LAST_LINE);
    }

    private boolean isGrowing(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().plus(QUIET).isAfter(clock.instant());
    }

    private static void giveBack(Path folder, Path file, String why) throws IOException {
        var returned = Files.createDirectories(folder.resolve("returned"));
        Files.writeString(returned.resolve(file.getFileName() + ".txt"), why + "\n");
        move(file, returned);
    }

    private static void move(Path file, Path folder) throws IOException {
        Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
}
