package org.shouwang.server.verification.authorisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.server.access.PersonName;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.Roster;
import org.shouwang.server.verification.VerificationSettings;
import org.springframework.stereotype.Service;

/** The authorisations as an officer sees them. Every method runs inside a transaction. */
@Service
class ReadAuthorisations {

    private final Authorisations authorisations;
    private final Roster roster;
    private final VerificationSettings settings;
    private final Clock clock;

    ReadAuthorisations(
            Authorisations authorisations,
            Roster roster,
            VerificationSettings settings,
            Clock clock) {
        this.authorisations = authorisations;
        this.roster = roster;
        this.settings = settings;
        this.clock = clock;
    }

    /** A page, and where the next begins. */
    record AuthorisationPage(List<AuthorisationView> items, Optional<UUID> next) {}

    AuthorisationPage page(
            RegionCode place,
            Optional<Authorisation.Standing> standing,
            Optional<UUID> household,
            Optional<UUID> after,
            int limit) {
        var now = clock.instant();
        var wanted = new Authorisations.Wanted(place, standing, household, now, soon(now));
        var found = authorisations.page(wanted, after, limit + 1);
        boolean more = found.size() > limit;
        var page = more ? found.subList(0, limit) : found;
        return new AuthorisationPage(
                views(page), more ? Optional.of(page.getLast().id()) : Optional.empty());
    }

    AuthorisationView one(UUID id) {
        return view(authorisations.find(id).orElseThrow(Refused::notFound));
    }

    AuthorisationView view(Authorisation one) {
        return views(List.of(one)).getFirst();
    }

    private List<AuthorisationView> views(List<Authorisation> page) {
        var names = names(page.stream().map(Authorisation::personId).toList());
        var now = clock.instant();
        return page.stream()
                .map(one ->
                        AuthorisationView.of(
                                one, names.get(one.personId()), one.standingAt(now, soon(now))))
                .toList();
    }

    private Map<UUID, PersonName> names(Collection<UUID> persons) {
        Map<UUID, PersonName> names = new HashMap<>();
        roster.identified(persons).forEach(person -> names.put(person.id(), person.name()));
        return names;
    }

    private Instant soon(Instant now) {
        return now.plus(Duration.ofDays(settings.expiringDays()));
    }
}
