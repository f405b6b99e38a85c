package org.shouwang.server.verification.sweep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.language.Concern;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.verification.comparison.ComparisonLaw;
import org.shouwang.server.verification.comparison.DifferenceState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whom help may have missed and whom it may not be due to (应保未保、应退未退), with the reasons; and how
 * often each rule was right when people looked.
 */
@RestController
@RequestMapping("/api/v1/verification")
class ListController {

    private static final int PAGE_MAX = 200;
    private static final long HUNDREDTHS = 10_000;
    private static final TypeReference<List<ListReason>> REASONS = new TypeReference<>() {};

    private final JdbcClient db;
    private final ComparisonLaw law;
    private final ReferenceDay reference;
    private final Transactions transactions;
    private final JsonMapper json;

    ListController(
            JdbcClient db,
            ComparisonLaw law,
            ReferenceDay reference,
            Transactions transactions,
            JsonMapper json) {
        this.db = db;
        this.law = law;
        this.reference = reference;
        this.transactions = transactions;
        this.json = json;
    }

    /** Which of the two lists. */
    enum ListSide {
        /** 应保未保. */
        OMISSION,
        /** 应退未退. */
        EXCESS;

        private static ListSide read(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    /** Why a household is on the list. */
    record ListReason(
            UUID finding,
            String rule,
            Title title,
            String subject,
            String declared,
            String found,
            DifferenceState state) {}

    /** A household on a list. */
    record ListedHousehold(
            UUID household, String number, String region, List<ListReason> reasons) {}

    /** A page, where the next begins, and how many households and findings there are in all. */
    record ListedPage(
            Concern side,
            List<ListedHousehold> items,
            @Nullable String next,
            long total,
            long findings) {}

    @GetMapping("/lists")
    @Allowed({Duty.COMMISSION, Duty.VERIFY})
    ListedPage list(
            Actor officer,
            @RequestParam Optional<RegionCode> place,
            @RequestParam(defaultValue = "excess") String side,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "50") int limit) {
        var wanted = Concern.valueOf(ListSide.read(side).name());
        var where = officer.placeFor(place).scope();
        int size = Math.clamp(limit, 1, PAGE_MAX);
        return transactions.as(
                officer,
                () -> {
                    var found =
                            db.sql(
                                            """
                                            select household_id, min(household_number) as number, min(region) as region,
                                                   jsonb_agg(jsonb_build_object('finding', id, 'rule', rule,
                                                       'title', jsonb_build_object('zh', title_zh, 'en', title_en),
                                                       'subject', subject, 'declared', declared, 'found', found,
                                                       'state', state) order by rule, subject) as reasons
                                              from verification.finding
                                             where region >= :from
                                               and region < :to
                                               and concern = :side
                                               and state not in ('DISPROVED', 'LAPSED')
                                               and household_number > :after
                                             group by household_id
                                             order by 2
                                             limit :limit
                                            """)
                                    .param("from", where.from())
                                    .param("to", where.to())
                                    .param("side", wanted.name())
                                    .param("after", after.orElse(""), Types.VARCHAR)
                                    .param("limit", size + 1)
                                    .query((row, n) -> household(row))
                                    .list();
                    return page(wanted, found, size, total(where.from(), where.to(), wanted));
                });
    }

    private static ListedPage page(
            Concern side, List<ListedHousehold> found, int size, Total total) {
        boolean more = found.size() > size;
        var page = more ? found.subList(0, size) : found;
        return new ListedPage(
                side,
                page,
                more ? page.getLast().number() : null,
                total.households(),
                total.findings());
    }

    private record Total(long households, long findings) {}

    private Total total(String from, String to, Concern side) {
        return db.sql(
                        """
                        select count(distinct household_id) as households, count(*) as findings
                          from verification.finding
                         where region >= :from
                           and region < :to
                           and concern = :side
                           and state not in ('DISPROVED', 'LAPSED')
                        """)
                .param("from", from)
                .param("to", to)
                .param("side", side.name())
                .query(Total.class)
                .single();
    }

    private ListedHousehold household(ResultSet row) throws SQLException {
        return new ListedHousehold(
                row.getObject("household_id", UUID.class),
                row.getString("number"),
                row.getString("region"),
                json.readValue(row.getString("reasons"), REASONS));
    }

    /**
     * How often a rule was right.
     *
     * @param precisionPercent of those that people settled; null while there is none
     * @param flagged whether too few proved true, of enough to tell
     */
    record RulePrecision(
            String rule,
            Title title,
            Concern concern,
            long open,
            long confirmed,
            long disproved,
            @Nullable Double precisionPercent,
            boolean flagged) {}

    private record Counted(
            String rule,
            String titleZh,
            String titleEn,
            String concern,
            long open,
            long confirmed,
            long disproved) {}

    @GetMapping("/precision")
    @Allowed({Duty.COMMISSION, Duty.VERIFY})
    List<RulePrecision> precision(Actor officer, @RequestParam Optional<RegionCode> place) {
        var where = officer.placeFor(place);
        var today = reference.day();
        long wanted = law.number("finding_precision_wanted", where, today);
        long enough = law.number("finding_settled_min", where, today);
        return transactions.as(
                officer,
                () ->
                        counted(where).stream()
                                .map(rule -> precision(rule, wanted, enough))
                                .toList());
    }

    private List<Counted> counted(RegionCode where) {
        return db.sql(
                        """
                        select rule, min(title_zh) as title_zh, min(title_en) as title_en, min(concern) as concern,
                               count(*) filter (where state in ('OPEN', 'ASKED', 'EXPLAINED')) as open,
                               count(*) filter (where state = 'CONFIRMED') as confirmed,
                               count(*) filter (where state = 'DISPROVED') as disproved
                          from verification.finding
                         where region >= :from
                           and region < :to
                         group by rule
                         order by rule
                        """)
                .param("from", where.scope().from())
                .param("to", where.scope().to())
                .query(Counted.class)
                .list();
    }

    /**
     * The share wanted is in hundredths of a percent, as the packs write rates; at the share itself
     * a rule is good enough.
     */
    private static RulePrecision precision(Counted rule, long wanted, long enough) {
        long settled = rule.confirmed() + rule.disproved();
        boolean isFlagged = settled >= enough && rule.confirmed() * HUNDREDTHS < wanted * settled;
        return new RulePrecision(
                rule.rule(),
                new Title(rule.titleZh(), rule.titleEn()),
                Concern.valueOf(rule.concern()),
                rule.open(),
                rule.confirmed(),
                rule.disproved(),
                settled == 0 ? null : 100.0 * rule.confirmed() / settled,
                isFlagged);
    }
}
