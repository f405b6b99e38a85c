package org.shouwang.server.verification.report;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.Actor;
import org.shouwang.server.database.StagedTable;
import org.shouwang.server.database.StagedTables;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.verification.comparison.ComparisonLaw;
import org.shouwang.server.verification.comparison.Findings;
import org.shouwang.server.verification.comparison.RequestFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;

/**
 * Seals the reports of requests (出具核对报告): a number of the county and year, the content in its one
 * form, its hash. A household that was reported on before gets a new report that names the old one.
 */
@Service
public class SealReports {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String VALID_DAYS = "report_valid_days";

    private final JdbcClient db;
    private final StagedTables tables;
    private final ComparisonLaw law;
    private final Findings findings;
    private final Clock clock;

    SealReports(
            JdbcClient db, StagedTables tables, ComparisonLaw law, Findings findings, Clock clock) {
        this.db = db;
        this.tables = tables;
        this.law = law;
        this.findings = findings;
        this.clock = clock;
    }

    /**
     * What was sealed.
     *
     * @param partial of which an answer is still missing
     */
    public record Sealed(long reports, long partial) {

        /** Both together. */
        public Sealed plus(Sealed other) {
            return new Sealed(reports + other.reports, partial + other.partial);
        }
    }

    private record Previous(UUID household, String purpose, UUID id, String number, String code) {}

    /** Seals one report for each request, which is thereby reported; runs inside a transaction. */
    public Sealed seal(Actor officer, List<RequestFile> files) {
        if (files.isEmpty()) {
            return new Sealed(0, 0);
        }

        var requests = files.stream().map(file -> file.head().id()).toList();
        var told =
                findings.of(requests).stream()
                        .collect(Collectors.groupingBy(Findings.Told::requestId));
        var previous = previous(files);
        begin();
        long partial = 0;
        try (var staging = new Staging(officer, numbers(files))) {
            for (var file : files) {
                partial +=
                        staging.add(
                                        file,
                                        told.getOrDefault(file.head().id(), List.of()),
                                        previous.get(key(file)))
                                ? 1
                                : 0;
            }
        }
        enter(requests, previous.values());
        return new Sealed(files.size(), partial);
    }

    private static String key(RequestFile file) {
        return file.head().householdId() + file.head().purpose();
    }

    private Map<String, Previous> previous(List<RequestFile> files) {
        Map<String, Previous> previous = new HashMap<>();
        db.sql(
                        """
                        select distinct on (household_id, purpose) household_id as household, purpose, id, number, code
                          from verification.report
                         where household_id = any(:households)
                         order by household_id, purpose, sealed_at desc, number desc
                        """)
                .param(
                        "households",
                        new SqlArrayValue(
                                "uuid",
                                files.stream().map(file -> file.head().householdId()).toArray()))
                .query(Previous.class)
                .list()
                .forEach(one -> previous.put(one.household() + one.purpose(), one));
        return previous;
    }

    /**
     * The next numbers of each county, taken all at once; two that seal at the same time take them
     * one after the other, in the order of counties.
     */
    private Map<String, Integer> numbers(List<RequestFile> files) {
        var counties =
                files.stream()
                        .collect(
                                Collectors.groupingBy(
                                        file -> county(file.head().place()),
                                        Collectors.counting()));
        Map<String, Integer> first = new HashMap<>();
        new TreeMap<>(counties)
                .forEach((county, count) ->
                        first.put(
                                county,
                                db.sql(
                                                        """
                                                        insert into verification.report_count (region, year, last)
                                                        values (:county, :year, :count)
                                                        on conflict (region, year)
                                                        do update set last = report_count.last + excluded.last
                                                        returning last
                                                        """)
                                                .param("county", county)
                                                .param("year", today().getYear())
                                                .param("count", count.intValue())
                                                .query(Integer.class)
                                                .single()
                                        - count.intValue()
                                        + 1));
        return first;
    }

    private static String county(RegionCode place) {
        return place.at(RegionLevel.COUNTY).value();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CHINA);
    }

    private void begin() {
        db.sql("drop table if exists sealed").update();
        db.sql(
                        """
                        create temporary table sealed on commit drop as
                        select id, region, request_id, household_id, household_number, number, purpose, code, as_of,
                               sealed_by, valid_until, hash, content, partial, findings, previous_id
                          from verification.report limit 0
                        """)
                .update();
    }

    private void enter(Collection<UUID> requests, Collection<Previous> replaced) {
        var now = Timestamp.from(clock.instant());
        db.sql(
                        """
                        insert into verification.report (id, region, request_id, household_id, household_number,
                               number, purpose, code, as_of, sealed_by, valid_until, hash, content, partial, findings,
                               previous_id, sealed_at)
                        select id, region, request_id, household_id, household_number, number, purpose, code, as_of,
                               sealed_by, valid_until, hash, content, partial, findings, previous_id, :now
                          from sealed
                        """)
                .param("now", now)
                .update();
        db.sql(
                        """
                        insert into verification.report_check (code, number, hash, sealed_at, valid_until, partial)
                        select code, number, hash, :now, valid_until, partial from sealed
                        """)
                .param("now", now)
                .update();
        db.sql(
                        """
                        update verification.report_check
                           set replaced = true
                         where code = any(:codes)
                        """)
                .param(
                        "codes",
                        new SqlArrayValue("text", replaced.stream().map(Previous::code).toArray()))
                .update();
        db.sql(
                        """
                        update verification.request
                           set state = 'REPORTED', version = version + 1
                         where id = any(:requests)
                           and state = 'OPEN'
                        """)
                .param("requests", new SqlArrayValue("uuid", requests.toArray()))
                .update();
    }

    /** Where a household lives, and of which day its report speaks. */
    private record Under(RegionCode place, LocalDate day) {}

    /** What the reports of a place and day have in common. */
    private record Form(ReportContent content, LocalDate validUntil) {}

    /** Writes the reports of one batch into their temporary table. */
    private final class Staging implements AutoCloseable {

        private final Actor officer;
        private final Map<String, Integer> next;
        private final StagedTable staged = tables.open("sealed");
        private final LocalDate today = today();
        private final Map<Under, Form> forms = new HashMap<>();

        Staging(Actor officer, Map<String, Integer> next) {
            this.officer = officer;
            this.next = next;
        }

        /** Whether it is a partial report. */
        boolean add(RequestFile file, List<Findings.Told> told, @Nullable Previous previous) {
            var head = file.head();
            var form = forms.computeIfAbsent(new Under(head.place(), head.asOf()), this::form);
            var county = county(head.place());
            int turn = next.merge(county, 1, Integer::sum) - 1;
            var frame =
                    new ReportContent.Frame(
                            "HB%s-%d-%06d".formatted(county, today.getYear(), turn),
                            today,
                            form.validUntil(),
                            previous == null ? "" : previous.number(),
                            Seal.code());
            var written = form.content().of(file, told, frame);
            var content = CanonicalJson.of(written.content());
            staged.add(UUID.randomUUID())
                    .add(head.region())
                    .add(head.id())
                    .add(head.householdId())
                    .add(head.householdNumber())
                    .add(frame.number())
                    .add(head.purpose())
                    .add(frame.code())
                    .add(head.asOf())
                    .add(officer.account())
                    .add(frame.validUntil())
                    .add(Seal.hash(content))
                    .add(content)
                    .add(written.partial())
                    .add(told.size());
            if (previous == null) {
                staged.addNothing();
            } else {
                staged.add(previous.id());
            }
            staged.endRow();
            return written.partial();
        }

        private Form form(Under under) {
            return new Form(
                    new ReportContent(law.text(under.place(), under.day())),
                    today.plusDays(law.number(VALID_DAYS, under.place(), today)));
        }

        @Override
        public void close() {
            staged.send();
        }
    }
}
