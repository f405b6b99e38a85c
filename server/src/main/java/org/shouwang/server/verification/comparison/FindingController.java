package org.shouwang.server.verification.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.language.Concern;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The differences that people have to look into, over HTTP. */
@RestController
@RequestMapping("/api/v1/verification/findings")
class FindingController {

    private static final int PAGE_MAX = 200;
    private static final int TEXT_MAX = 2_000;

    private final ReadFindings findings;
    private final SettleFinding settle;
    private final Transactions transactions;

    FindingController(ReadFindings findings, SettleFinding settle, Transactions transactions) {
        this.findings = findings;
        this.settle = settle;
        this.transactions = transactions;
    }

    @GetMapping
    @Allowed({Duty.COMMISSION, Duty.VERIFY})
    ReadFindings.FindingPage list(
            Actor officer,
            @RequestParam Optional<RegionCode> place,
            @RequestParam(defaultValue = "") List<DifferenceState> state,
            @RequestParam Optional<Concern> concern,
            @RequestParam Optional<UUID> household,
            @RequestParam Optional<String> rule,
            @RequestParam Optional<UUID> after,
            @RequestParam(defaultValue = "50") int limit) {
        var wanted =
                new ReadFindings.FindingFilter(
                        officer.placeFor(place), state, concern, household, rule);
        return transactions.as(
                officer, () -> findings.page(wanted, after, Math.clamp(limit, 1, PAGE_MAX)));
    }

    @GetMapping("/{id}")
    @Allowed({Duty.COMMISSION, Duty.VERIFY})
    ReadFindings.FindingFile one(Actor officer, @PathVariable UUID id) {
        return transactions.as(officer, () -> findings.one(id));
    }

    /** What is said, and what is shown for it. */
    record FindingWords(@Nullable String text, @Nullable String evidence) {

        private String words() {
            return Objects.requireNonNullElse(text, "").strip();
        }

        private String shown() {
            return Objects.requireNonNullElse(evidence, "").strip();
        }
    }

    @PostMapping("/{id}/question")
    @Allowed({Duty.COMMISSION, Duty.VERIFY})
    ReadFindings.FindingFile ask(
            Actor officer, @PathVariable UUID id, @RequestBody FindingWords how) {
        return done(officer, id, how, words -> settle.ask(officer, id, words));
    }

    @PostMapping("/{id}/explanation")
    @Allowed({Duty.COMMISSION, Duty.VERIFY})
    ReadFindings.FindingFile explain(
            Actor officer, @PathVariable UUID id, @RequestBody FindingWords said) {
        return done(officer, id, said, words -> settle.explain(officer, id, words, said.shown()));
    }

    @PostMapping("/{id}/objection")
    @Allowed({Duty.COMMISSION, Duty.VERIFY})
    ReadFindings.FindingFile object(
            Actor officer, @PathVariable UUID id, @RequestBody FindingWords said) {
        return done(officer, id, said, words -> settle.object(officer, id, words, said.shown()));
    }

    @PostMapping("/{id}/recheck")
    @Allowed(Duty.VERIFY)
    ReadFindings.FindingFile recheck(
            Actor officer, @PathVariable UUID id, @RequestBody FindingWords why) {
        return done(officer, id, why, words -> settle.recheck(officer, id, words));
    }

    /** What an officer finds of it. */
    enum FindingOutcome {
        /** 属实: proposed by the first officer, confirmed by the second. */
        CONFIRMED,
        /** 不属实. */
        DISPROVED
    }

    /** How it is settled; of what was not so, which records. */
    record FindingSettlement(
            @Nullable FindingOutcome outcome,
            @Nullable String reason,
            @Nullable List<UUID> records) {}

    @PostMapping("/{id}/settlement")
    @Allowed(Duty.VERIFY)
    ReadFindings.FindingFile settle(
            Actor officer, @PathVariable UUID id, @RequestBody FindingSettlement form) {
        var outcome = Optional.ofNullable(form.outcome());
        new BrokenInput.Check()
                .that(
                        outcome.isPresent(),
                        "/outcome",
                        new Title("没有填写核实结论", "the outcome is missing"),
                        new Title("请选择属实或不属实。", "Choose confirmed or disproved."))
                .orThrow();
        return done(
                officer,
                id,
                new FindingWords(form.reason(), null),
                words -> {
                    switch (outcome.orElseThrow()) {
                        case CONFIRMED -> settle.confirm(officer, id, words);
                        case DISPROVED ->
                                settle.disprove(
                                        officer,
                                        id,
                                        words,
                                        Objects.requireNonNullElse(form.records(), List.of()));
                    }
                });
    }

    private ReadFindings.FindingFile done(
            Actor officer, UUID id, FindingWords said, Consumer<String> work) {
        var words = said.words();
        new BrokenInput.Check()
                .that(
                        !words.isEmpty()
                                && words.length() <= TEXT_MAX
                                && said.shown().length() <= TEXT_MAX,
                        "/text",
                        new Title(
                                "没有写明内容,或超过 %d 字".formatted(TEXT_MAX),
                                "the text is missing or longer than %d".formatted(TEXT_MAX)),
                        new Title("请写明怎样询问、家庭怎样说明或为何如此认定。", "Say what was asked or said, or why."))
                .orThrow();
        return transactions.as(
                officer,
                () -> {
                    work.accept(words);
                    return findings.one(id);
                });
    }
}
