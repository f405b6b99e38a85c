package org.shouwang.server.verification.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.verification.Dataset;
import org.shouwang.policy.verification.FindingDraft;
import org.shouwang.policy.verification.FoundFacts;
import org.shouwang.policy.verification.FoundRecord;
import org.shouwang.policy.verification.VerificationText;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.verification.AnswerState;
import org.springframework.stereotype.Service;

/**
 * Puts what was declared beside what was found, and keeps the differences that the rules of the
 * pack ask about. Who has not answered, and who was not asked, raises nothing.
 */
@Service
public class CompareRequests {

    private final ComparisonLaw law;
    private final Findings findings;

    CompareRequests(ComparisonLaw law, Findings findings) {
        this.law = law;
        this.findings = findings;
    }

    /** By what some households are compared. */
    private record Under(RegionCode place, LocalDate day) {}

    /** Keeps the findings of these requests and says how many are new; in a transaction. */
    public long compare(List<RequestFile> files) {
        Map<Under, List<RequestFile>> groups = new LinkedHashMap<>();
        for (var file : files) {
            if (file.declared().isPresent()) {
                groups.computeIfAbsent(under(file), none -> new ArrayList<>()).add(file);
            }
        }
        var drafts = new ArrayList<Findings.Draft>();
        groups.forEach((under, those) -> compare(under, those, drafts));
        var compared =
                groups.values().stream()
                        .flatMap(List::stream)
                        .map(file -> file.head().id())
                        .toList();
        return findings.keep(compared, drafts);
    }

    /** Villages of a township live under the same numbers. */
    private Under under(RequestFile file) {
        var place = file.declared().orElseThrow().place();
        var day = file.head().asOf();
        var township =
                place.level().ordinal() > RegionLevel.TOWNSHIP.ordinal()
                        ? place.at(RegionLevel.TOWNSHIP)
                        : place;
        return new Under(township, day);
    }

    private void compare(Under under, List<RequestFile> files, List<Findings.Draft> drafts) {
        var pack = law.pack(under.place(), under.day());
        var text = pack.verification();
        law.comparison(pack, under.place(), under.day())
                .<RequestFile>each(
                        feed ->
                                files.forEach(file ->
                                        feed.add(
                                                file,
                                                file.declared().orElseThrow().situation(),
                                                found(file, text))),
                        (file, fired) ->
                                fired.forEach(one ->
                                        drafts.add(
                                                new Findings.Draft(
                                                        file, pack, one, sources(file, one)))));
    }

    /** By the number of the person and the name of the fact. */
    static Map<String, Map<String, Given>> found(RequestFile file, VerificationText text) {
        Map<String, Map<String, Given>> found = new HashMap<>();
        for (var person : file.persons()) {
            if (!person.held()) {
                found.put(person.number(), found(file, person, text));
            }
        }
        return found;
    }

    private static Map<String, Given> found(
            RequestFile file, RequestFile.AskedPerson person, VerificationText text) {
        var facts = new FoundFacts(file.head().asOf());
        for (var answer : person.answers()) {
            answer.datasets()
                    .forEach((name, state) ->
                            text.dataset(name)
                                    .ifPresent(dataset ->
                                            take(facts, file, person, answer, dataset, state)));
        }
        return facts.facts();
    }

    private static void take(
            FoundFacts facts,
            RequestFile file,
            RequestFile.AskedPerson person,
            RequestFile.DepartmentAnswer answer,
            Dataset dataset,
            AnswerState state) {
        var day = Objects.requireNonNullElse(answer.answeredOn(), file.head().asOf());
        var provenance = new Provenance(answer.department(), day, answer.enquiry());
        switch (state) {
            case FOUND -> {
                var records = records(person, dataset);
                if (records.isEmpty()) {
                    facts.noAnswer(dataset, provenance);
                } else {
                    facts.records(dataset, records, provenance);
                }
            }
            case NOTHING -> facts.nothing(dataset, provenance);
            case NO_ANSWER -> facts.noAnswer(dataset, provenance);
            case NOT_ASKED -> {}
        }
    }

    private static List<FoundRecord> records(RequestFile.AskedPerson person, Dataset dataset) {
        return person.records().stream()
                .filter(record -> record.dataset().equals(dataset.name()))
                .map(record -> new FoundRecord(record.fields(), record.dataDate()))
                .toList();
    }

    /** The records of the datasets that the rule names, of everybody whom it may be about. */
    private static List<Findings.Source> sources(RequestFile file, FindingDraft draft) {
        boolean isOfOne =
                file.persons().stream().anyMatch(person -> person.number().equals(draft.who()));
        var sources = new ArrayList<Findings.Source>();
        for (var person : file.persons()) {
            if (!isOfOne || person.number().equals(draft.who())) {
                person.records().stream()
                        .filter(record -> draft.rule().datasets().contains(record.dataset()))
                        .forEach(record -> sources.add(source(person.person(), record)));
            }
        }
        return sources;
    }

    private static Findings.Source source(UUID person, RequestFile.FoundRow record) {
        return new Findings.Source(
                record.id(), person, record.department(), record.dataset(), record.dataDate());
    }
}
