package org.shouwang.server.verification.matching;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Reveals;
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

/** Questions whether a record is of a person, over HTTP; names and numbers go out masked. */
@RestController
@RequestMapping("/api/v1/verification/match-questions")
class MatchController {

    private static final int PAGE_MAX = 200;

    private final MatchQuestions questions;
    private final SettleMatch settling;
    private final Transactions transactions;

    MatchController(MatchQuestions questions, SettleMatch settling, Transactions transactions) {
        this.questions = questions;
        this.settling = settling;
        this.transactions = transactions;
    }

    @GetMapping
    @Allowed(Duty.VERIFY)
    MatchQuestions.MatchPage list(
            Actor officer,
            @RequestParam Optional<RegionCode> place,
            @RequestParam Optional<MatchQuestions.MatchState> state,
            @RequestParam Optional<UUID> after,
            @RequestParam(defaultValue = "50") int limit) {
        var where = officer.placeFor(place).scope();
        int size = Math.clamp(limit, 1, PAGE_MAX);
        return transactions.as(officer, () -> questions.page(where, state, after, size));
    }

    /** What somebody says who asked or looked. */
    record MatchSettlement(@Nullable Boolean same, @Nullable String reason) {}

    @PostMapping("/{id}/settlement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Duty.VERIFY)
    void settle(Actor officer, @PathVariable UUID id, @RequestBody MatchSettlement form) {
        var reason = Objects.requireNonNullElse(form.reason(), "").strip();
        Reveals.check(
                        new BrokenInput.Check()
                                .that(
                                        form.same() != null,
                                        "/same",
                                        new Title("没有写明是否本人", "it is not said whether it is them"),
                                        new Title("请选择是本人或不是本人。", "Choose one of the two.")),
                        reason)
                .orThrow();
        transactions.as(
                officer,
                () -> settling.settle(officer, id, Boolean.TRUE.equals(form.same()), reason));
    }
}
