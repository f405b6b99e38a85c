package org.shouwang.server.registry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.region.RegionCode;
import org.springframework.stereotype.Service;

/** Shows a name or a number whole, to somebody who says why. The reason is recorded first. */
@Service
class RevealPerson {

    private static final Duration SHOWN = Duration.ofMinutes(5);
    private static final int REASON_MIN = 4;
    private static final int REASON_MAX = 200;

    private final Residents residents;
    private final Secrets secrets;
    private final Audit audit;
    private final Clock clock;

    RevealPerson(Residents residents, Secrets secrets, Audit audit, Clock clock) {
        this.residents = residents;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
    }

    Revealed reveal(Actor reader, UUID person, String field, String reason) {
        check(field, reason.strip());
        var identity = residents.identity(person).orElseThrow(Refused::notFound);
        audit.record(
                reader,
                new RegionCode(identity.region()),
                "person.reveal",
                "person",
                person.toString(),
                Map.of("field", field, "reason", reason.strip()));
        return new Revealed(value(identity, field), clock.instant().plus(SHOWN));
    }

    private String value(Residents.Identity identity, String field) {
        return field.equals("name")
                ? identity.name()
                : Optional.ofNullable(identity.document())
                        .map(sealed -> DocumentNumbers.open(secrets, sealed))
                        .orElse("");
    }

    private static void check(String field, String reason) {
        new BrokenInput.Check()
                .that(
                        field.equals("name") || field.equals("document"),
                        "/field",
                        new Title("field 只能是 name 或 document", "field is name or document"),
                        new Title("请选择要查看的一项。", "Choose which of the two to see."))
                .that(
                        reason.length() >= REASON_MIN && reason.length() <= REASON_MAX,
                        "/reason",
                        new Title(
                                "事由应有 " + REASON_MIN + " 至 " + REASON_MAX + " 个字",
                                "the reason has from "
                                        + REASON_MIN
                                        + " to "
                                        + REASON_MAX
                                        + " characters"),
                        new Title(
                                "请写明办理哪件事需要查看,例如:核对身份证原件。",
                                "Say for which task it is needed, such as checking the card."))
                .orThrow();
    }

    /** The plain value, and until when a screen may show it. */
    record Revealed(String value, Instant until) {}
}
