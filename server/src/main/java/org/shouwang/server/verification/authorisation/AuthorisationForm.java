package org.shouwang.server.verification.authorisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Reveals;
import org.shouwang.server.paper.PdfSheet;
import org.shouwang.server.paper.Sheet;
import org.shouwang.server.registry.Roster;
import org.springframework.stereotype.Service;

/**
 * The form to be signed (家庭经济状况核对授权书) on A4. Name and number are masked, with a line to write them
 * on, unless somebody says for what they need them whole.
 */
@Service
class AuthorisationForm {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Authorisations authorisations;
    private final Roster roster;
    private final Reveals reveals;
    private final Clock clock;

    AuthorisationForm(Authorisations authorisations, Roster roster, Reveals reveals, Clock clock) {
        this.authorisations = authorisations;
        this.roster = roster;
        this.reveals = reveals;
        this.clock = clock;
    }

    /** Must run inside a transaction. */
    byte[] print(Actor officer, UUID id, Optional<String> reason) {
        var one = authorisations.find(id).orElseThrow(Refused::notFound);
        var person =
                roster.identified(List.of(one.personId())).stream()
                        .findFirst()
                        .orElseThrow(Refused::notFound);
        var opened = reason.map(why -> open(officer, one, why));
        try {
            var file = Files.createTempFile("authorisation", ".pdf");
            try {
                write(file, officer, one, person, opened);
                return Files.readAllBytes(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the form could not be printed", failed);
        }
    }

    private Reveals.Opened open(Actor officer, Authorisation one, String why) {
        return reveals.open(
                officer,
                RecordAuthorisation.region(one),
                "person",
                one.personId().toString(),
                "authorisation-form",
                why);
    }

    private void write(
            Path file,
            Actor officer,
            Authorisation one,
            Roster.Identified person,
            Optional<Reveals.Opened> opened)
            throws IOException {
        var mark =
                List.of(
                        "核对授权书 " + one.formNumber(),
                        officer.name(),
                        LocalDate.now(clock).toString());
        try (var sheet = PdfSheet.upright(file, mark)) {
            sheet.title("家庭经济状况核对授权书", "编号 " + one.formNumber());
            sheet.pairs(pairs(one, person, opened));
            Clauses.TEXT.forEach(sheet::note);
            sign(sheet, one);
            sheet.note("内容摘要(SHA-256):" + one.formHash());
        }
    }

    private List<Sheet.Pair> pairs(
            Authorisation one, Roster.Identified person, Optional<Reveals.Opened> opened) {
        var name = opened.map(person.name()::plain).orElseGet(person.name()::masked);
        var number = opened.map(person.document()::plain).orElseGet(person.document()::masked);
        return List.of(
                new Sheet.Pair("授权人", name),
                new Sheet.Pair("证件号码", number),
                new Sheet.Pair("户编号", one.householdNumber()),
                new Sheet.Pair("用途", one.purpose().title().zh()),
                new Sheet.Pair("签字日期", one.signedOn().format(DAY)),
                new Sheet.Pair("行为能力", words(one.capacity())),
                new Sheet.Pair("自", minute(one.validFrom())),
                new Sheet.Pair("至(不含)", minute(one.validTo())));
    }

    private static String words(Capacity capacity) {
        return switch (capacity) {
            case FULL -> "完全民事行为能力";
            case MINOR -> "未成年,由监护人签字";
            case INCAPABLE -> "由监护人签字";
        };
    }

    private static void sign(Sheet sheet, Authorisation one) {
        if (one.capacity() == Capacity.FULL) {
            sheet.signatures(List.of("授权人签字(指印)", "身份证号码", "日期"));
        } else {
            sheet.note("监护关系:" + one.guardianTie());
            sheet.signatures(List.of("监护人签字(指印)", "监护人身份证号码", "日期"));
        }
        sheet.signatures(List.of("经办人签字", "受理机关(盖章)", "日期"));
        one.withdrawal().ifPresent(at -> sheet.note("本授权已撤回,不得再据以查询。"));
    }

    private String minute(Instant moment) {
        return moment.atZone(clock.getZone()).format(MINUTE);
    }
}
