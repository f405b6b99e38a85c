package org.shouwang.server.registry.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.region.Regions;

/** The first reading of a delivery: every row is checked, nothing is written. */
record Checking(
        Catalogue catalogue,
        LocalDate today,
        Actor importer,
        Regions regions,
        Register register,
        Secrets secrets,
        Course course) {

    /** Fills the population with everybody who may enter, and tells what was found. */
    Findings check(Delivery delivery, Population population) throws IOException {
        var findings = new Findings();
        var reading = new RowReading(catalogue, today);
        for (var file : delivery.inOrder().entrySet()) {
            if (file.getKey() == FileKind.STATEMENTS) {
                new HeadCheck(register, population, findings).check();
            }
            read(
                    file.getKey(),
                    file.getValue(),
                    taker(file.getKey(), reading, population, findings),
                    findings);
        }
        if (!delivery.files().containsKey(FileKind.STATEMENTS)) {
            new HeadCheck(register, population, findings).check();
        }
        return findings;
    }

    private Pass.ChunkTaker taker(
            FileKind file, RowReading reading, Population population, Findings findings) {
        return switch (file) {
            case HOUSEHOLDS ->
                    new HouseholdCheck(
                            reading, new Places(regions, importer), register, population, findings);
            case PERSONS ->
                    new PersonCheck(
                            catalogue,
                            reading,
                            new Neighbours.Source(register, secrets),
                            population,
                            findings);
            case STATEMENTS ->
                    new StatementCheck(reading, new Subjects(register, population), findings);
        };
    }

    private void read(FileKind file, Path path, Pass.ChunkTaker taker, Findings findings)
            throws IOException {
        try {
            var pass = new Pass(file, catalogue, findings::add, course.checking(taker));
            findings.counted(file, pass.over(Table.open(path)));
        } catch (UnreadableFile problem) {
            findings.unreadable(file, problem);
        }
    }
}
