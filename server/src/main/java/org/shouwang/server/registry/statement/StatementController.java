package org.shouwang.server.registry.statement;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Once;
import org.shouwang.server.registry.FactField;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.Vocabulary;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be recorded of households by hand, and recording it. */
@RestController
@RequestMapping("/api/v1")
class StatementController {

    private final Vocabulary vocabulary;
    private final RecordStatements record;
    private final Once once;

    StatementController(Vocabulary vocabulary, RecordStatements record, Once once) {
        this.vocabulary = vocabulary;
        this.record = record;
        this.once = once;
    }

    /**
     * Who can have said something.
     *
     * @param evidenceNeeded whether it takes a paper that says so
     */
    record SourceField(String name, Title title, boolean evidenceNeeded) {}

    /** The fields of the form. Totals of other facts are not among them: they are added up. */
    record StatementForm(List<FactField> facts, List<SourceField> sources) {}

    @GetMapping("/facts")
    @Allowed(Duty.READ)
    StatementForm form(Actor officer) {
        var catalogue = vocabulary.catalogue();
        return new StatementForm(
                catalogue.facts().values().stream()
                        .filter(fact -> fact.total().isEmpty())
                        .map(FactField::of)
                        .toList(),
                catalogue.sources().stream()
                        .filter(source -> Sources.mayBeStated(source.name()))
                        .map(source ->
                                new SourceField(
                                        source.name(),
                                        source.title(),
                                        !Sources.speaksForItself(source.name())))
                        .toList());
    }

    @PostMapping("/households/{id}/statements")
    @Allowed(Duty.REGISTER)
    ResponseEntity<RecordStatements.RecordedFacts> record(
            Actor officer,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody StatementRequest request) {
        var recorded =
                once.once(
                        officer,
                        key,
                        new StatementAt(id, request),
                        RecordStatements.RecordedFacts.class,
                        () -> record.record(officer, new HouseholdId(id), request));
        return ResponseEntity.created(URI.create("/api/v1/households/" + id)).body(recorded);
    }

    /** A statement with its household, so that a key used for one is not taken for another. */
    record StatementAt(UUID household, StatementRequest statement) {}
}
