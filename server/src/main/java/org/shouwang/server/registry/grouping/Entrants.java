package org.shouwang.server.registry.grouping;

import java.util.HashSet;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.Ids;
import org.shouwang.server.access.Masking;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.registry.DocumentNumbers;
import org.shouwang.server.registry.intake.PersonDocument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Persons whom an event brings on file: a child that is born, a bride from elsewhere. */
@Component
class Entrants {

    private static final String DOCUMENT = "/newcomer/document";

    private final JdbcClient db;
    private final Secrets secrets;

    Entrants(JdbcClient db, Secrets secrets) {
        this.db = db;
        this.secrets = secrets;
    }

    /** The person as entered, with a number of their own; whoever is on file already is not new. */
    Optional<Entrant> of(EventRequest request, String household) {
        return Optional.ofNullable(request.newcomer()).map(one -> read(request, one, household));
    }

    private Entrant read(EventRequest request, EventRequest.NewPerson one, String household) {
        var check = new BrokenInput.Check();
        var document =
                PersonDocument.read(
                        check,
                        DOCUMENT,
                        EventRequest.text(one.documentKind()),
                        EventRequest.text(one.document()));
        var born =
                Optional.ofNullable(
                                request.kind() == EventKind.BIRTH
                                        ? request.happenedOn()
                                        : one.birthDate())
                        .or(document::born);
        check.that(
                document.born().isEmpty() || document.born().equals(born),
                DOCUMENT,
                new Title(
                        "证件号码中的出生日期与填写的不一致。",
                        "The date of birth in the number differs from the one given."),
                new Title("请核对证件和日期。", "Check the document and the date."));
        requireNew(check, document.number());
        check.orThrow();
        return new Entrant(
                Ids.next(),
                number(household),
                EventRequest.text(one.name()),
                document.kind(),
                document.number(),
                EventRequest.text(one.sex()),
                born,
                EventRequest.text(one.ethnicity()));
    }

    private void requireNew(BrokenInput.Check check, String document) {
        holder(document)
                .ifPresent(number ->
                        check.that(
                                false,
                                DOCUMENT,
                                new Title(
                                        "该证件号码已登记为 %s。".formatted(number),
                                        "This document is on file as %s.".formatted(number)),
                                new Title(
                                        "此人已在册,请选择已在册的人。",
                                        "The person is on file already; choose that entry.")));
    }

    private Optional<String> holder(String document) {
        if (document.isEmpty()) {
            return Optional.empty();
        }
        return db.sql("select number from registry.person where document_index = :index limit 1")
                .param("index", DocumentNumbers.index(secrets, document))
                .query(String.class)
                .optional();
    }

    private String number(String household) {
        var taken =
                new HashSet<>(
                        db.sql(
                                        """
                                        select number
                                          from registry.person
                                         where number ^@ :start
                                           and number >= :start
                                           and number < :start || '~'
                                        """)
                                .param("start", household + "-")
                                .query(String.class)
                                .list());
        int n = 1;
        while (taken.contains(household + "-" + n)) {
            n++;
        }
        return household + "-" + n;
    }

    /** The number of the document as it is kept: sealed, and its blind index; nothing if none. */
    byte[][] sealed(Entrant entrant) {
        return entrant.document().isEmpty()
                ? new byte[0][]
                : new byte[][] {
                    DocumentNumbers.seal(secrets, entrant.document()),
                    DocumentNumbers.index(secrets, entrant.document())
                };
    }

    static Wish.Newcomer newcomer(Entrant entrant, String relation) {
        return new Wish.Newcomer(
                entrant.id(),
                entrant.number(),
                Masking.name(entrant.name()),
                entrant.born(),
                relation);
    }
}
