package org.shouwang.server.registry.intake;

import static org.shouwang.server.registry.intake.Column.*;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;

/** The tables of a delivery, in the order in which they are read. */
enum FileKind {
    HOUSEHOLDS(
            new Title("户表", "households"),
            EnumSet.of(HOUSEHOLD, VILLAGE, DATA_DATE, SOURCE),
            EnumSet.noneOf(Column.class),
            Level.HOUSEHOLD),
    PERSONS(
            new Title("人表", "persons"),
            EnumSet.of(
                    HOUSEHOLD,
                    PERSON,
                    NAME,
                    DOCUMENT_KIND,
                    DOCUMENT,
                    RELATION,
                    SEX,
                    BIRTH_DATE,
                    DATA_DATE,
                    SOURCE),
            EnumSet.of(ETHNICITY, HUKOU, UNIT),
            Level.PERSON),
    MEMBERS(
            new Title("户成员信息表", "household members"),
            EnumSet.of(HOUSEHOLD, PERSON, NAME, DOCUMENT, RELATION, DATA_DATE),
            EnumSet.of(
                    COUNTY,
                    TOWNSHIP,
                    VILLAGE_NAME,
                    VILLAGE,
                    SOURCE,
                    DOCUMENT_KIND,
                    ETHNICITY,
                    HUKOU,
                    UNIT),
            Level.PERSON),
    CONSTRUCTION(
            new Title("乡村建设户信息表", "rural construction"),
            EnumSet.of(HOUSEHOLD, DATA_DATE),
            EnumSet.of(SOURCE),
            Level.HOUSEHOLD),
    WORK(
            new Title("务工月监测表", "monthly work"),
            EnumSet.of(PERSON, DATA_DATE),
            EnumSet.of(SOURCE),
            Level.PERSON),
    STATEMENTS(
            new Title("陈述表", "statements"),
            EnumSet.of(SUBJECT_KIND, SUBJECT, FACT, VALUE, DATA_DATE, SOURCE),
            EnumSet.of(FROM, TO, EVIDENCE),
            Level.EVERYBODY);

    private final Title title;
    private final Set<Column> required;
    private final Set<Column> optional;
    private final Level facts;

    FileKind(Title title, Set<Column> required, Set<Column> optional, Level facts) {
        this.title = title;
        this.required = required;
        this.optional = optional;
        this.facts = facts;
    }

    /** The name of the table in the API and in the database. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Title title() {
        return title;
    }

    Set<Column> required() {
        return required;
    }

    /** The level of the facts that may stand in further columns; empty where there are none. */
    Optional<Level> facts() {
        return facts == Level.EVERYBODY ? Optional.empty() : Optional.of(facts);
    }

    /** Whether each row says something more about somebody who is on file already. */
    boolean addsFacts() {
        return this == CONSTRUCTION || this == WORK;
    }

    boolean has(Column column) {
        return required.contains(column) || optional.contains(column);
    }
}
