package org.shouwang.server.rulebook.drafting;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.whatif.Effect;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Once;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Drafts of numbers over HTTP. */
@RestController
@RequestMapping("/api/v1/drafts")
class DraftController {

    private static final int PAGE_MAX = 200;
    private static final String KEY = "Idempotency-Key";

    private final ReadDrafts read;
    private final WriteDraft write;
    private final SettleDraft settle;
    private final Transactions transactions;
    private final Once once;

    DraftController(
            ReadDrafts read,
            WriteDraft write,
            SettleDraft settle,
            Transactions transactions,
            Once once) {
        this.read = read;
        this.write = write;
        this.settle = settle;
        this.transactions = transactions;
        this.once = once;
    }

    /**
     * A request with the draft it is about, so that a key used for one is not taken for another.
     */
    record About(UUID draft, String what, String reason) {}

    /** Why a draft is sent back. */
    record ReturnRequest(@Nullable String reason) {

        private static final int REASON_MAX = 2000;

        String because() {
            var because = Optional.ofNullable(reason).orElse("").strip();
            new BrokenInput.Check()
                    .that(
                            !because.isEmpty() && because.length() <= REASON_MAX,
                            "/reason",
                            new Title("没有写退回理由,或过长。", "The reason is missing or too long."),
                            new Title("请写明要改什么。", "Say what has to be changed."))
                    .orThrow();
            return because;
        }
    }

    @GetMapping
    @Allowed({Duty.DRAFT, Duty.PUBLISH, Duty.AUDIT})
    List<DraftView> all(Actor officer) {
        return read.all(officer);
    }

    @GetMapping("/{id}")
    @Allowed({Duty.DRAFT, Duty.PUBLISH, Duty.AUDIT})
    ResponseEntity<DraftView> one(Actor officer, @PathVariable UUID id) {
        return tagged(read.one(officer, new DraftId(id)));
    }

    @GetMapping("/{id}/affected")
    @Allowed({Duty.DRAFT, Duty.PUBLISH, Duty.AUDIT})
    ReadDrafts.AffectedPage affected(
            Actor officer,
            @PathVariable UUID id,
            @RequestParam String rule,
            @RequestParam Effect kind,
            @RequestParam Optional<RegionCode> place,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        return read.affected(
                officer,
                new DraftId(id),
                rule,
                kind,
                place,
                AffectedList.Cursor.read(after),
                Math.clamp(limit, 1, PAGE_MAX));
    }

    @PostMapping
    @Allowed(Duty.DRAFT)
    ResponseEntity<DraftView> draft(
            Actor officer,
            @RequestHeader(name = KEY, defaultValue = "") String key,
            @RequestBody DraftRequest request) {
        var id =
                once.once(
                        officer, key, request, DraftId.class, () -> write.draft(officer, request));
        return ResponseEntity.created(URI.create("/api/v1/drafts/" + id.value()))
                .body(read.one(officer, id));
    }

    @PutMapping("/{id}")
    @Allowed(Duty.DRAFT)
    ResponseEntity<DraftView> revise(
            Actor officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", defaultValue = "") String revision,
            @RequestBody DraftRequest request) {
        var draft = new DraftId(id);
        transactions.as(officer, () -> write.revise(officer, draft, number(revision), request));
        return tagged(read.one(officer, draft));
    }

    @PostMapping("/{id}/dry-runs")
    @Allowed({Duty.DRAFT, Duty.PUBLISH})
    ResponseEntity<WriteDraft.Started> tryOut(
            Actor officer,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, defaultValue = "") String key) {
        var started =
                once.once(
                        officer,
                        key,
                        new About(id, "dry-run", ""),
                        WriteDraft.Started.class,
                        () -> write.tryOut(officer, new DraftId(id)));
        return ResponseEntity.accepted().body(started);
    }

    @PostMapping("/{id}/submission")
    @Allowed(Duty.DRAFT)
    DraftView submit(
            Actor officer,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, defaultValue = "") String key) {
        return settled(
                officer,
                key,
                new About(id, "submission", ""),
                draft -> settle.submit(officer, draft));
    }

    @PostMapping("/{id}/return")
    @Allowed(Duty.PUBLISH)
    DraftView sendBack(
            Actor officer,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, defaultValue = "") String key,
            @RequestBody ReturnRequest request) {
        var because = request.because();
        return settled(
                officer,
                key,
                new About(id, "return", because),
                draft -> settle.sendBack(officer, draft, because));
    }

    @PostMapping("/{id}/publication")
    @Allowed(Duty.PUBLISH)
    DraftView publish(
            Actor officer,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, defaultValue = "") String key) {
        return settled(
                officer,
                key,
                new About(id, "publication", ""),
                draft -> settle.publish(officer, draft));
    }

    private DraftView settled(
            Actor officer, String key, About about, Function<DraftId, DraftId> work) {
        var draft = new DraftId(about.draft());
        var settled = once.once(officer, key, about, DraftId.class, () -> work.apply(draft));
        return read.one(officer, settled);
    }

    private static ResponseEntity<DraftView> tagged(DraftView draft) {
        return ResponseEntity.ok().eTag("\"" + draft.revision() + "\"").body(draft);
    }

    /** What is no number is no revision, and is refused as stale. */
    private static int number(String etag) {
        var digits = etag.replace("W/", "").replace("\"", "");
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
    }
}
