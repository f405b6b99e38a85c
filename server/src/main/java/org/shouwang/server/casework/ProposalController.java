package org.shouwang.server.casework;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Once;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.monitoring.DueCursor;
import org.shouwang.server.region.RegionCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposals and decisions over HTTP. */
@RestController
@RequestMapping("/api/v1/proposals")
class ProposalController {

    private static final int PAGE_MAX = 200;
    private static final String KEY = "Idempotency-Key";

    private final ReadProposals proposals;
    private final MakeProposal make;
    private final DecideProposal decide;
    private final Transactions transactions;
    private final Once once;

    ProposalController(
            ReadProposals proposals,
            MakeProposal make,
            DecideProposal decide,
            Transactions transactions,
            Once once) {
        this.proposals = proposals;
        this.make = make;
        this.decide = decide;
        this.transactions = transactions;
        this.once = once;
    }

    @GetMapping
    @Allowed(Duty.READ)
    ReadProposals.Page list(
            Actor officer,
            @RequestParam Optional<RegionCode> place,
            @RequestParam Optional<Case.State> state,
            @RequestParam Optional<UUID> household,
            @RequestParam Optional<ProposalFilter.By> by,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "50") int limit) {
        return proposals.page(
                officer,
                place,
                state,
                household,
                by,
                after.map(DueCursor::read),
                Math.clamp(limit, 1, PAGE_MAX));
    }

    @GetMapping("/{id}")
    @Allowed(Duty.READ)
    ProposalView one(Actor officer, @PathVariable UUID id) {
        return proposals.one(officer, new ProposalId(id));
    }

    @GetMapping("/{id}/replay")
    @Allowed(Duty.READ)
    Dossiers.Replay replay(Actor officer, @PathVariable UUID id) {
        return proposals.replay(officer, new ProposalId(id));
    }

    @PostMapping
    @Allowed(Duty.PROPOSE)
    ResponseEntity<ProposalView> propose(
            Actor officer,
            @RequestHeader(name = KEY, defaultValue = "") String key,
            @RequestBody ProposalRequest request) {
        var wish = request.wish();
        var id =
                transactions.as(
                        officer,
                        () ->
                                once.once(
                                        officer,
                                        key,
                                        request,
                                        ProposalId.class,
                                        () -> make.propose(officer, wish)));
        return ResponseEntity.created(URI.create("/api/v1/proposals/" + id.value()))
                .body(proposals.one(officer, id));
    }

    @PostMapping("/{id}/decision")
    @Allowed(Duty.DECIDE)
    ProposalView decide(
            Actor officer,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, defaultValue = "") String key,
            @RequestBody DecisionRequest request) {
        request.check();
        var proposal = new ProposalId(id);
        var decided =
                transactions.as(
                        officer,
                        () ->
                                once.once(
                                        officer,
                                        key,
                                        new DecisionOn(id, request),
                                        ProposalId.class,
                                        () ->
                                                decide.decide(
                                                        officer,
                                                        proposal,
                                                        request.said(),
                                                        request.because())));
        return proposals.one(officer, decided);
    }

    /**
     * A decision with the proposal it is about, so that a key used for one is not taken for
     * another.
     */
    record DecisionOn(UUID proposal, @Nullable DecisionRequest decision) {}
}
