package org.shouwang.server.verification.authorisation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.FieldProblem;
import org.shouwang.server.access.Hash;
import org.shouwang.server.access.Ids;
import org.shouwang.server.access.PersonName;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.registry.HouseholdCard;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.Households;
import org.shouwang.server.registry.Roster;
import org.shouwang.server.verification.VerificationSettings;
import org.springframework.stereotype.Service;

/** Puts a signed form on file (登记授权). Who cannot sign alone has a guardian who signed. */
@Service
class RecordAuthorisation {

    private final Authorisations authorisations;
    private final Roster roster;
    private final Households households;
    private final Audit audit;
    private final VerificationSettings settings;
    private final Clock clock;

    RecordAuthorisation(
            Authorisations authorisations,
            Roster roster,
            Households households,
            Audit audit,
            VerificationSettings settings,
            Clock clock) {
        this.authorisations = authorisations;
        this.roster = roster;
        this.households = households;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** Must run inside a transaction; what is on record is in it too. */
    Authorisation record(Actor officer, AuthorisationRequest request) {
        var signed = request.complete(clock, settings);
        var home =
                households.card(new HouseholdId(signed.household())).orElseThrow(Refused::notFound);
        var person =
                roster.identified(List.of(signed.person())).stream()
                        .findFirst()
                        .orElseThrow(Refused::notFound);
        var capacity = capacity(person, signed);
        requireGuardian(capacity, signed);

        var made = made(officer, signed, home, capacity);
        authorisations.add(made, signed.guardian(), officer);
        audit.record(
                officer,
                home.region(),
                "authorisation.recorded",
                "person",
                person.id().toString(),
                Map.of(
                        "authorisation", made.id().toString(),
                        "form", made.formNumber(),
                        "purpose", made.purpose().name(),
                        "to", made.validTo().toString()));
        return made;
    }

    private Authorisation made(
            Actor officer,
            AuthorisationRequest.Signed signed,
            HouseholdCard home,
            Capacity capacity) {
        var number =
                authorisations.nextNumber(home.region().at(RegionLevel.COUNTY), signed.signedOn());
        return new Authorisation(
                Ids.next(clock),
                home.region().value(),
                signed.household(),
                home.number(),
                signed.person(),
                signed.purpose(),
                signed.signedOn(),
                signed.from(),
                signed.to(),
                capacity,
                new PersonName(signed.guardian()),
                signed.guardianTie(),
                number,
                hash(number, signed),
                officer.name(),
                clock.instant(),
                null);
    }

    /** Of what the form says, so that another text cannot be passed off as the one signed. */
    private static String hash(String number, AuthorisationRequest.Signed signed) {
        var said =
                String.join(
                        "\n",
                        number,
                        signed.household().toString(),
                        signed.person().toString(),
                        signed.purpose().name(),
                        signed.signedOn().toString(),
                        signed.from().toString(),
                        signed.to().toString(),
                        signed.guardian(),
                        signed.guardianTie(),
                        String.join("\n", Clauses.TEXT));
        return Hash.of(said.getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** Without a birth date nobody can tell whether somebody is of age: it takes a guardian. */
    private static Capacity capacity(Roster.Identified person, AuthorisationRequest.Signed signed) {
        return person.birthDate()
                .map(born -> Capacity.of(born, signed.signedOn(), signed.incapable()))
                .orElse(Capacity.INCAPABLE);
    }

    private static void requireGuardian(Capacity capacity, AuthorisationRequest.Signed signed) {
        boolean named = !signed.guardian().isEmpty() && !signed.guardianTie().isEmpty();
        switch (capacity) {
            case FULL -> {}
            case MINOR ->
                    require(
                            named,
                            new Title(
                                    "该人签字时未满 18 周岁,不能自己授权。",
                                    "The person was not yet 18 when it was signed and cannot"
                                            + " authorise alone."));
            case INCAPABLE ->
                    require(
                            named,
                            signed.incapable()
                                    ? new Title(
                                            "该人无民事行为能力或者能力受限,不能自己授权。",
                                            "The person cannot decide such things alone.")
                                    : new Title(
                                            "登记册上没有该人的出生日期,不能认定已成年。",
                                            "The register does not know the birth date, so that"
                                                    + " nobody can tell whether the person is of"
                                                    + " age."));
        }
    }

    private static void require(boolean named, Title why) {
        if (!named) {
            throw new BrokenInput(
                    List.of(
                            new FieldProblem(
                                    "/guardian",
                                    why,
                                    new Title(
                                            "请由监护人签字,并填写监护人姓名和监护关系;或者先更正登记册。",
                                            "Have the guardian sign, and enter the guardian's name"
                                                    + " and relation; or correct the register"
                                                    + " first."))));
        }
    }

    /** Where a form is kept. */
    static RegionCode region(Authorisation one) {
        return new RegionCode(one.region());
    }
}
