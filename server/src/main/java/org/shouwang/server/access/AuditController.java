package org.shouwang.server.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.region.RegionCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit chains, for auditors. Reading them is recorded too. */
@RestController
@RequestMapping("/api/v1/audit")
class AuditController {

    private static final int PAGE = 50;
    private static final int PAGE_MAX = 200;
    private static final Pattern AFTER = Pattern.compile("([0-9]{0,6}):([0-9]{1,18})");

    private final AuditChain chain;
    private final AuditVerification verification;
    private final Audit audit;
    private final Transactions transactions;

    AuditController(
            AuditChain chain,
            AuditVerification verification,
            Audit audit,
            Transactions transactions) {
        this.chain = chain;
        this.verification = verification;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Newest first within each chain. */
    @GetMapping
    @Allowed({Duty.AUDIT, Duty.RECORDS})
    Page page(
            Actor actor,
            @RequestParam(required = false) @Nullable RegionCode place,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + PAGE) int limit) {
        var asked = place == null ? actor.place() : place;
        if (!actor.place().contains(asked)) {
            throw Refused.notFound();
        }

        var from = Position.parse(after);
        int size = Math.clamp(limit, 1, PAGE_MAX);
        return transactions.as(
                actor,
                () -> {
                    audit.record(actor, asked, "audit.read", "place", asked.value(), Map.of());
                    return Page.of(
                            chain.page(asked.value(), from.chain(), from.seq(), size + 1), size);
                });
    }

    @GetMapping("/verification")
    @Allowed({Duty.AUDIT, Duty.RECORDS})
    Verification verify(Actor actor) {
        return transactions.as(actor, () -> new Verification(verification.verify(actor)));
    }

    record Verification(List<AuditVerification.Chain> chains) {}

    record Page(List<Item> items, @Nullable String next) {

        /** One more than the page was read, to know whether there is a next one. */
        static Page of(List<AuditChain.Link> read, int size) {
            var items = read.stream().limit(size).map(Item::of).toList();
            if (read.size() <= size) {
                return new Page(items, null);
            }

            var last = read.get(size - 1).record();
            return new Page(items, last.chain() + ":" + last.seq());
        }
    }

    record Item(
            String chain,
            long seq,
            String place,
            Instant at,
            String account,
            String action,
            Subject subject,
            Map<String, String> details) {

        static Item of(AuditChain.Link link) {
            var record = link.record();
            return new Item(
                    record.chain(),
                    record.seq(),
                    record.region(),
                    record.at(),
                    record.account(),
                    record.action(),
                    new Subject(record.subjectKind(), record.subjectId()),
                    record.details());
        }
    }

    record Subject(String kind, String id) {}

    private record Position(String chain, long seq) {

        static Position parse(@Nullable String after) {
            if (after == null || after.isEmpty()) {
                return new Position("", Long.MAX_VALUE);
            }
            var matcher = AFTER.matcher(after);
            if (!matcher.matches()) {
                throw new BrokenInput(
                        List.of(
                                new FieldProblem(
                                        "after",
                                        new Title("翻页位置无法识别。", "The position is not understood."),
                                        new Title(
                                                "请使用上一页给出的 next。",
                                                "Use the value of next from the page before."))));
            }
            return new Position(matcher.group(1), Long.parseLong(matcher.group(2)));
        }
    }
}
