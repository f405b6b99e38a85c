package org.shouwang.server.registry.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.graph.Level;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.region.Regions;

/** Reads a delivery once: every row is checked, and what passes is handed on at once. */
record Checking(
        Catalogue catalogue,
        Layouts layouts,
        LocalDate today,
        Actor importer,
        Regions regions,
        Register register,
        boolean isEmpty,
        Secrets secrets,
        Acceptance acceptance,
        Course course) {

    void check(Delivery delivery, Findings findings) throws IOException {
        var population = new Population();
        var reading = new RowReading(catalogue, today);
        var members =
                delivery.files().containsKey(FileKind.MEMBERS)
                        ? FileKind.MEMBERS
                        : FileKind.PERSONS;
        var heads = new HeadCheck(members, register, population, findings, acceptance);
        boolean headsChecked = false;
        for (var file : delivery.inOrder().entrySet()) {
            if (!headsChecked && file.getKey().compareTo(FileKind.MEMBERS) > 0) {
                heads.check();
                headsChecked = true;
            }
            var taker = taker(file.getKey(), reading, population, findings);
            read(file.getKey(), file.getValue(), taker, findings);
        }
        if (!headsChecked) {
            heads.check();
        }
    }

    private Pass.ChunkTaker taker(
            FileKind file, RowReading reading, Population population, Findings findings) {
        return switch (file) {
            case HOUSEHOLDS -> households(reading, population, findings);
            case PERSONS -> persons(reading, population, findings, PersonCheck.Homes.ELSEWHERE);
            case MEMBERS ->
                    persons(
                            reading,
                            population,
                            findings,
                            new MemberHomes(
                                    reading,
                                    new PlaceNames(regions, importer, today),
                                    households(reading, population, findings),
                                    population));
            case CONSTRUCTION -> additions(Level.HOUSEHOLD, reading, population, findings);
            case WORK -> additions(Level.PERSON, reading, population, findings);
            case STATEMENTS ->
                    new StatementCheck(
                            reading, new Subjects(register, population), findings, acceptance);
        };
    }

    private HouseholdCheck households(
            RowReading reading, Population population, Findings findings) {
        return new HouseholdCheck(
                reading,
                new Places(regions, importer),
                register,
                isEmpty,
                population,
                findings,
                acceptance);
    }

    private PersonCheck persons(
            RowReading reading, Population population, Findings findings, PersonCheck.Homes homes) {
        return new PersonCheck(
                catalogue,
                reading,
                new Neighbours.Source(register, secrets, isEmpty),
                population,
                findings,
                acceptance,
                homes);
    }

    private AdditionCheck additions(
            Level level, RowReading reading, Population population, Findings findings) {
        return new AdditionCheck(
                level, reading, new Subjects(register, population), findings, acceptance);
    }

    private void read(FileKind file, Path path, Pass.ChunkTaker taker, Findings findings)
            throws IOException {
        try {
            var pass =
                    new Pass(
                            file,
                            catalogue,
                            layouts.of(file),
                            findings::add,
                            course.checking(taker));
            findings.counted(file, pass.over(Table.open(path)));
        } catch (UnreadableFile problem) {
            findings.unreadable(file, problem);
        }
    }
}
