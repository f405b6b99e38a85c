package org.shouwang.server.registry;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.DocumentNumber;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Reveals;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.region.RegionCode;
import org.springframework.stereotype.Service;

/** Shows a name or a number whole, to somebody who says why. */
@Service
class RevealPerson {

    private final Residents residents;
    private final Secrets secrets;
    private final Reveals reveals;

    RevealPerson(Residents residents, Secrets secrets, Reveals reveals) {
        this.residents = residents;
        this.secrets = secrets;
        this.reveals = reveals;
    }

    Revealed reveal(Actor reader, UUID person, String field, String reason) {
        check(field, reason);
        var identity = residents.identity(person).orElseThrow(Refused::notFound);
        var opened =
                reveals.open(
                        reader,
                        new RegionCode(identity.region()),
                        "person",
                        person.toString(),
                        field,
                        reason);
        return new Revealed(value(identity, field, opened), opened.until());
    }

    private String value(Residents.Identity identity, String field, Reveals.Opened opened) {
        return field.equals("name")
                ? identity.name().plain(opened)
                : Optional.ofNullable(identity.document())
                        .map(sealed -> number(sealed).plain(opened))
                        .orElse("");
    }

    private DocumentNumber number(String sealed) {
        return DocumentNumbers.open(secrets, sealed);
    }

    private static void check(String field, String reason) {
        var check =
                new BrokenInput.Check()
                        .that(
                                field.equals("name") || field.equals("document"),
                                "/field",
                                new Title("field 只能是 name 或 document", "field is name or document"),
                                new Title("请选择要查看的一项。", "Choose which of the two to see."));
        Reveals.check(check, reason).orThrow();
    }

    /** The plain value, and until when a screen may show it. */
    record Revealed(String value, Instant until) {}
}
