package org.shouwang.server.registry.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.CodeList;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.registry.DocumentNumbers;
import org.shouwang.server.registry.LocatedSituation;
import org.shouwang.server.registry.Vocabulary;
import org.shouwang.server.registry.intake.CitizenNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * What the register itself knows of persons, beside what was said: their relation to the head, what
 * the number of their document says, who is called and born like them. Checks may name it.
 */
@Repository
class RegisterFacts {

    private static final String IDENTITY_CARD = "identity_card";

    private final JdbcClient db;
    private final Secrets secrets;
    private final Vocabulary vocabulary;

    RegisterFacts(JdbcClient db, Secrets secrets, Vocabulary vocabulary) {
        this.db = db;
        this.secrets = secrets;
        this.vocabulary = vocabulary;
    }

    private record Key(String county, String number) {}

    private record OnFile(
            String county,
            String number,
            String relation,
            String documentKind,
            @Nullable String document,
            long namesakes) {}

    /** The same situations, in which the persons also have what the register knows of them. */
    List<Situation> added(List<LocatedSituation> households, LocalDate day) {
        Map<Key, Map<String, Given>> known = new HashMap<>();
        for (var person : onFile(households, day)) {
            known.put(new Key(person.county(), person.number()), facts(person, day));
        }
        return households.stream()
                .map(household -> added(household.situation(), county(household.region()), known))
                .toList();
    }

    private static Situation added(
            Situation situation, String county, Map<Key, Map<String, Given>> known) {
        var persons = new ArrayList<Subject>();
        for (var person : situation.persons()) {
            var facts = new HashMap<>(person.facts());
            facts.putAll(known.getOrDefault(new Key(county, person.id()), Map.of()));
            persons.add(new Subject(person.id(), person.label(), facts, person.histories()));
        }
        return new Situation(persons, situation.groupings(), situation.supporters());
    }

    static String county(RegionCode village) {
        return village.at(RegionLevel.COUNTY).value();
    }

    private List<OnFile> onFile(Collection<LocatedSituation> households, LocalDate day) {
        var counties = households.stream().map(one -> county(one.region())).distinct();
        var numbers =
                households.stream()
                        .flatMap(one -> one.situation().persons().stream())
                        .map(Subject::id)
                        .distinct();
        return db.sql(
                        """
                        select p.county, p.number, h.relation, p.document_kind,
                               encode(p.document, 'base64') as document,
                               (select count(*)
                                  from registry.person o
                                 where o.name = p.name
                                   and o.birth_date = p.birth_date
                                   and o.county = p.county
                                   and o.id <> p.id) as namesakes
                          from registry.person p
                          join registry.membership h
                            on h.person_id = p.id
                           and h.kind = 'HOUSEHOLD'
                           and h.valid_from <= :day
                           and :day < h.valid_to
                         where p.number = any(:numbers)
                           and p.county = any(:counties)
                        """)
                .param("day", day)
                .param("numbers", new SqlArrayValue("text", numbers.toArray()))
                .param("counties", new SqlArrayValue("text", counties.toArray()))
                .query((row, n) -> onFile(row))
                .list();
    }

    private static OnFile onFile(ResultSet row) throws SQLException {
        return new OnFile(
                row.getString("county"),
                row.getString("number"),
                row.getString("relation"),
                row.getString("document_kind"),
                row.getString("document"),
                row.getLong("namesakes"));
    }

    private Map<String, Given> facts(OnFile person, LocalDate day) {
        Map<String, Given> facts = new HashMap<>();
        code("relation", person.relation(), day).ifPresent(said -> facts.put("relation", said));
        code("document_type", person.documentKind(), day)
                .ifPresent(said -> facts.put("document_kind", said));
        facts.put("namesakes", said(person.namesakes(), day));
        number(person)
                .ifPresent(number -> {
                    facts.put("document_birth_date", said(number.birthDate().toEpochDay(), day));
                    code("sex", number.male() ? "male" : "female", day)
                            .ifPresent(said -> facts.put("document_sex", said));
                });
        return facts;
    }

    private Optional<CitizenNumber> number(OnFile person) {
        return Optional.ofNullable(person.document())
                .filter(sealed -> person.documentKind().equals(IDENTITY_CARD))
                .flatMap(sealed -> DocumentNumbers.derived(secrets, sealed, CitizenNumber::of));
    }

    private Optional<Given> code(String list, String entry, LocalDate day) {
        return vocabulary
                .catalogue()
                .list(list)
                .flatMap((CodeList codes) -> codes.position(entry))
                .map(position -> said(position, day));
    }

    static Given said(long value, LocalDate day) {
        return new Given.Value(value, new Provenance("register", day, ""));
    }
}
