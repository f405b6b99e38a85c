package org.shouwang.server.verification.enquiry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.Hash;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Reveals;
import org.shouwang.server.paper.CsvLines;
import org.shouwang.server.paper.SafeCell;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.Roster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The list of persons as it leaves for a department (查询名单): names and numbers whole, its own
 * number, a mark of who took it, how long it is and its hash. Whoever withdrew since, or whose time
 * ran out, is not on it: each taking looks again.
 */
@Service
public class EnquiryList {

    private static final List<String> HEADER = List.of("序号", "姓名", "证件号码", "出生日期");

    private final JdbcClient db;
    private final Roster roster;
    private final Reveals reveals;
    private final Audit audit;
    private final Clock clock;

    EnquiryList(JdbcClient db, Roster roster, Reveals reveals, Audit audit, Clock clock) {
        this.db = db;
        this.roster = roster;
        this.reveals = reveals;
        this.audit = audit;
        this.clock = clock;
    }

    /** A list that left. */
    public record Taken(String number, byte[] content, String hash, int persons) {}

    private record Head(String region, String department, String number, String state) {}

    /** Must run inside a transaction, which holds every authorisation until the list has left. */
    public Taken take(Actor officer, UUID id) {
        var head =
                db.sql(
                                """
                                select region, department, number, state
                                  from verification.enquiry
                                 where id = :id
                                """)
                        .param("id", id)
                        .query(Head.class)
                        .optional()
                        .orElseThrow(Refused::notFound);
        requireSent(head);
        stage(id);
        try {
            return write(officer, id, head);
        } catch (IOException failed) {
            throw new UncheckedIOException("the list could not be written", failed);
        }
    }

    private static void requireSent(Head head) {
        if (head.state().equals("PREPARED")) {
            throw new Refused(
                    RefusalCode.NOT_SENT,
                    new Title("这一批还没有送出。", "The enquiry has not been sent yet."),
                    new Title("请先送出,再取名单。", "Send it first, then take the list."));
        }
    }

    /** Those who have not been answered and are covered now; a person for two requests once. */
    private void stage(UUID id) {
        db.sql("select verification.hold_authorisations()").query().singleRow();
        db.sql("drop table if exists roster_asked").update();
        db.sql("create temporary table roster_asked (turn int, person_id uuid) on commit" + " drop")
                .update();
        db.sql(
                        """
                        insert into roster_asked
                        select row_number() over (order by person_id), person_id
                          from (select distinct l.person_id
                                  from (select person_id, authorisation_id
                                          from verification.enquiry_line
                                         where enquiry_id = :id
                                           and state = 'SENT') l
                                 where coalesce((select a.valid_from <= :now and :now < a.valid_to
                                                    and a.withdrawn_at is null
                                                   from verification.authorisation a
                                                  where a.id = l.authorisation_id), false)) persons
                        """)
                .param("id", id)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        db.sql("analyze roster_asked").update();
    }

    private Taken write(Actor officer, UUID id, Head head) throws IOException {
        var region = new RegionCode(head.region());
        var opened =
                reveals.open(
                        officer,
                        region,
                        "enquiry",
                        id.toString(),
                        "list",
                        "送出核对名单 " + head.number());
        var file = Files.createTempFile("enquiry", ".csv");
        try {
            int persons = rows(file, opened);
            var hash = Hash.of(Files.readAllBytes(file)).hex();
            Files.writeString(
                    file, trailer(officer, head, persons, hash), StandardOpenOption.APPEND);
            left(officer, id, region, hash, persons);
            return new Taken(head.number(), Files.readAllBytes(file), hash, persons);
        } finally {
            Files.delete(file);
        }
    }

    private int rows(Path file, Reveals.Opened opened) throws IOException {
        var count = new int[1];
        try (var lines = CsvLines.to(file, StandardCharsets.UTF_8, true)) {
            lines.line(HEADER);
            roster.each(person -> {
                count[0] = person.turn();
                lines.line(
                        List.of(
                                Integer.toString(person.turn()),
                                SafeCell.of(person.name().plain(opened)),
                                SafeCell.of(person.document().plain(opened)),
                                person.birthDate().map(LocalDate::toString).orElse("")));
            });
        }
        return count[0];
    }

    /** The last line, which says of the file whose it is and what it must be. */
    private String trailer(Actor officer, Head head, int persons, String hash) {
        var who = officer.name().replaceAll("[\",\\r\\n]", " ");
        return "# 守望核对名单 编号=%s 部门=%s 人数=%d 送出人=%s 日期=%s 未遮盖,仅限本次核对使用 摘要=%s\r\n"
                .formatted(
                        head.number(), head.department(), persons, who, LocalDate.now(clock), hash);
    }

    private void left(Actor officer, UUID id, RegionCode region, String hash, int persons) {
        db.sql("update verification.enquiry set list_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", id)
                .update();
        audit.record(
                officer,
                region,
                "enquiry.list-taken",
                "enquiry",
                id.toString(),
                Map.of("hash", hash, "persons", Integer.toString(persons)));
    }
}
