package org.shouwang.server.monitoring;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.language.Concern;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.Duty;
import org.shouwang.server.region.RegionCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Leads over HTTP. */
@RestController
@RequestMapping("/api/v1/leads")
class LeadController {

    private static final int PAGE_MAX = 200;
    private static final int NOTE_MAX = 2000;

    private final ReadLeads leads;
    private final TriageLead triage;

    LeadController(ReadLeads leads, TriageLead triage) {
        this.leads = leads;
        this.triage = triage;
    }

    @GetMapping
    @Allowed(Duty.READ)
    ReadLeads.Page list(
            Actor officer,
            @RequestParam Optional<RegionCode> place,
            @RequestParam Optional<Lead.State> state,
            @RequestParam Optional<Concern> concern,
            @RequestParam Optional<Lead.Kind> kind,
            @RequestParam Optional<LeadFilter.Due> due,
            @RequestParam Optional<String> rule,
            @RequestParam Optional<UUID> household,
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "50") int limit) {
        var question = new ReadLeads.Question(place, state, concern, kind, due, rule, household, q);
        return leads.page(
                officer, question, after.map(DueCursor::read), Math.clamp(limit, 1, PAGE_MAX));
    }

    @GetMapping("/counts")
    @Allowed(Duty.READ)
    LeadCounts counts(Actor officer, @RequestParam Optional<RegionCode> place) {
        return leads.counts(officer, place);
    }

    @GetMapping("/{id}")
    @Allowed(Duty.READ)
    ResponseEntity<LeadView> one(Actor officer, @PathVariable UUID id) {
        return withTag(leads.one(officer, new LeadId(id)));
    }

    /** What an officer found; the note says in the officer's words what was seen. */
    record TriageRequest(@Nullable Verdict verdict, @Nullable String note) {}

    @PutMapping("/{id}/triage")
    @Allowed(Duty.TRIAGE)
    ResponseEntity<LeadView> triage(
            Actor officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", defaultValue = "") String version,
            @RequestBody TriageRequest request) {
        int read = read(version);
        var note = Optional.ofNullable(request.note()).orElse("").strip();
        var verdict = Optional.ofNullable(request.verdict());
        new BrokenInput.Check()
                .that(
                        read > 0,
                        "If-Match",
                        new Title(
                                "没有说明您看到的是线索的哪个版本。",
                                "It is not said which version of the lead you have read."),
                        new Title(
                                "请在 If-Match 中填写打开线索时得到的 ETag。",
                                "Send the ETag of the lead in If-Match."))
                .that(
                        verdict.isPresent(),
                        "/verdict",
                        new Title("没有填写核实结论。", "The verdict is missing."),
                        new Title("请选择一个核实结论。", "Choose a verdict."))
                .that(
                        note.length() <= NOTE_MAX,
                        "/note",
                        new Title(
                                "说明超过 %d 字。".formatted(NOTE_MAX),
                                "The note is longer than %d.".formatted(NOTE_MAX)),
                        new Title("请缩短说明。", "Shorten the note."))
                .orThrow();

        var triaged = triage.triage(officer, new LeadId(id), read, verdict.orElseThrow(), note);
        return withTag(leads.shown(officer, triaged));
    }

    private static ResponseEntity<LeadView> withTag(LeadView lead) {
        return ResponseEntity.ok().eTag("\"" + lead.version() + "\"").body(lead);
    }

    /** The number in an entity tag such as {@code "3"} or {@code W/"3"}; 0 if there is none. */
    private static int read(String tag) {
        var digits = tag.replaceAll("^W/", "").replace("\"", "").strip();
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
