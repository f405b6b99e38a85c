package org.shouwang.server.registry.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.region.Regions;
import org.shouwang.server.registry.Vocabulary;
import org.springframework.stereotype.Component;

/** Whatever the rows of a delivery are held against. */
@Component
class Checks {

    private final Vocabulary vocabulary;
    private final Layouts layouts;
    private final Regions regions;
    private final Register register;
    private final Secrets secrets;
    private final Clock clock;

    Checks(
            Vocabulary vocabulary,
            Layouts layouts,
            Regions regions,
            Register register,
            Secrets secrets,
            Clock clock) {
        this.vocabulary = vocabulary;
        this.layouts = layouts;
        this.regions = regions;
        this.register = register;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Reads a delivery once, inside a transaction. */
    Findings of(
            Actor importer,
            Delivery delivery,
            Refusals refusals,
            Acceptance acceptance,
            Course course) {
        var findings = new Findings(refusals::add);
        try {
            new Checking(
                            vocabulary.catalogue(),
                            layouts,
                            LocalDate.now(clock),
                            importer,
                            regions,
                            register,
                            register.isEmpty(),
                            secrets,
                            acceptance,
                            course)
                    .check(delivery, findings);
            return findings;
        } catch (IOException lost) {
            throw new UncheckedIOException("a file of the import could not be read", lost);
        }
    }
}
