package org.shouwang.server.verification.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Departments see here which of their records were not so, and say what they did about it. */
@RestController
@RequestMapping("/api/v1/verification/corrections")
class CorrectionController {

    private static final int SHOWN_MAX = 500;
    private static final int TEXT_MAX = 2_000;

    private final Corrections corrections;
    private final Transactions transactions;
    private final Audit audit;

    CorrectionController(Corrections corrections, Transactions transactions, Audit audit) {
        this.corrections = corrections;
        this.transactions = transactions;
        this.audit = audit;
    }

    @GetMapping
    @Allowed({Duty.VERIFY, Duty.DELIVER})
    List<Corrections.CorrectionView> list(
            Actor officer,
            @RequestParam Optional<RegionCode> place,
            @RequestParam Optional<UUID> finding) {
        var where = officer.placeFor(place).scope();
        return transactions.as(officer, () -> corrections.in(where, finding, SHOWN_MAX));
    }

    /** What the department did, and why. */
    record CorrectionStatement(
            Corrections.@Nullable CorrectionOutcome outcome, @Nullable String statement) {}

    @PostMapping("/{id}/statement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Duty.DELIVER)
    void state(Actor officer, @PathVariable UUID id, @RequestBody CorrectionStatement form) {
        var outcome = Optional.ofNullable(form.outcome());
        var words = Objects.requireNonNullElse(form.statement(), "").strip();
        new BrokenInput.Check()
                .that(
                        outcome.isPresent(),
                        "/outcome",
                        new Title("没有写明是否已更正", "it is not said whether the record was corrected"),
                        new Title("请选择已更正或维持原记录。", "Choose corrected or upheld."))
                .that(
                        !words.isEmpty() && words.length() <= TEXT_MAX,
                        "/statement",
                        new Title(
                                "没有写明说明,或超过 %d 字".formatted(TEXT_MAX),
                                "the statement is missing or longer than %d".formatted(TEXT_MAX)),
                        new Title("请写明查到了什么、改了什么。", "Say what was found and what was changed."))
                .orThrow();
        transactions.as(officer, () -> answer(officer, id, outcome.orElseThrow(), words));
    }

    private void answer(
            Actor officer, UUID id, Corrections.CorrectionOutcome outcome, String words) {
        var correction = corrections.lock(id);
        if (correction.isAnswered() || !correction.isTold()) {
            throw new Refused(
                    correction.isAnswered() ? RefusalCode.ALREADY_SETTLED : RefusalCode.NOT_SENT,
                    correction.isAnswered()
                            ? new Title("这条更正已经答复。", "This correction was answered already.")
                            : new Title(
                                    "这条更正还没有随名单告知部门。",
                                    "The department was not told of this correction yet."),
                    new Title(
                            "请刷新列表;尚未告知的,随下一份名单送出。",
                            "Load the list again; what was not told goes with the next list."));
        }

        corrections.answer(officer, id, outcome, words);
        audit.record(
                officer,
                new RegionCode(correction.region()),
                "correction.answered",
                "correction",
                id.toString(),
                Map.of("department", correction.department(), "outcome", outcome.name()));
    }
}
