package org.shouwang.server.registry.intake;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.shouwang.policy.catalogue.Catalogue;

/** The second reading of a delivery: the rows that passed are staged. */
record Loading(
        Catalogue catalogue,
        RowReading reading,
        Register register,
        Population population,
        Findings findings,
        Staging staging,
        Course course) {

    void load(Delivery delivery) throws IOException {
        for (var file : delivery.inOrder().entrySet()) {
            var taker = course.loading(taker(file.getKey()));
            new Pass(file.getKey(), catalogue, flaw -> {}, taker).over(Table.open(file.getValue()));
        }
        staging.send();
    }

    private Pass.ChunkTaker taker(FileKind file) {
        return switch (file) {
            case HOUSEHOLDS -> each(file, this::addHousehold);
            case PERSONS -> each(file, this::addPerson);
            case STATEMENTS -> this::addStatements;
        };
    }

    /** Skips what was refused. What is left was understood once and is understood again. */
    private Pass.ChunkTaker each(FileKind file, BiConsumer<Header, Row> add) {
        return (header, rows, first) -> {
            for (int i = 0; i < rows.size(); i++) {
                if (!findings.isRefused(file, first + i)) {
                    add.accept(header, rows.get(i));
                }
            }
        };
    }

    private void addHousehold(Header header, Row row) {
        var household = reading.household(row, header).orElseThrow();
        staging.add(population.household(household.number()).orElseThrow(), household);
    }

    private void addPerson(Header header, Row row) {
        var person = reading.person(row, header).orElseThrow();
        var member = population.person(person.number()).orElseThrow();
        var county = member.household().county();
        staging.add(
                member,
                person,
                population.unit(county, person.unit()).orElseThrow(),
                population.hukou(county, person.hukou()).orElseThrow());
    }

    private void addStatements(Header header, List<Row> rows, int first) {
        var subjects = new Subjects(register, population);
        var kept = new java.util.ArrayList<StatementRow>();
        each(FileKind.STATEMENTS, (none, row) -> kept.add(reading.statement(row).orElseThrow()))
                .take(header, rows, first);
        subjects.find(kept);
        for (var statement : kept) {
            staging.add(subjects.of(statement).getFirst(), statement.level(), statement);
        }
    }
}
