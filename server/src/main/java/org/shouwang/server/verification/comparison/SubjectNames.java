package org.shouwang.server.verification.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.Households;
import org.shouwang.server.registry.Identities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose name stands beside the number of a difference, masked. Runs inside a transaction. */
@Repository
class SubjectNames {

    private final JdbcClient db;
    private final Identities identities;
    private final Households households;

    SubjectNames(JdbcClient db, Identities identities, Households households) {
        this.db = db;
        this.identities = identities;
        this.households = households;
    }

    /** What a difference is about: a person or a grouping of this household, by its number. */
    record About(UUID requestId, UUID householdId, String subject) {}

    /** A number is somebody's within a county only, hence within a request. */
    private record Numbered(UUID requestId, String number) {}

    /** Names that were looked up together. */
    static final class Known {

        private final Map<Numbered, String> persons = new HashMap<>();
        private final Map<UUID, String> heads = new HashMap<>();

        /** Of the person, or of the head where it is about all of them; empty if nobody is left. */
        String of(UUID request, UUID household, String subject) {
            var person = persons.get(new Numbered(request, subject));
            return person == null ? heads.getOrDefault(household, "") : person;
        }
    }

    Known of(Collection<About> abouts) {
        var known = new Known();
        var asked = asked(abouts);
        var persons =
                identities.labels(asked.stream().map(PersonOfRequest::person).distinct().toList());
        for (var one : asked) {
            var person = persons.get(one.person());
            if (person != null) {
                known.persons.put(
                        new Numbered(one.request(), person.number()), person.name().masked());
            }
        }
        households
                .cards(abouts.stream().map(About::householdId).map(HouseholdId::new).toList())
                .forEach(card -> known.heads.put(card.id().value(), card.head()));
        return known;
    }

    private List<PersonOfRequest> asked(Collection<About> abouts) {
        return db.sql(
                        """
                        select request_id, person_id
                          from verification.request_person
                         where request_id = any(:requests)
                        """)
                .param(
                        "requests",
                        RequestFiles.array(
                                abouts.stream().map(About::requestId).distinct().toList()))
                .query((row, n) -> PersonOfRequest.in(row))
                .list();
    }
}
