package org.shouwang.policy.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;

/**
 * One named value that mattered.
 *
 * @param formula as written
 * @param value as it is written in a cell, in Chinese; empty if there is one for each member
 * @param display the value in both languages
 * @param subjects the value of each member, where the level is a person's
 * @param uses what the formula read
 * @param branch which way it went, if it had a choice
 */
public record Step(
        String name,
        Title title,
        Level level,
        String formula,
        String value,
        Title display,
        Title unit,
        List<MemberValue> subjects,
        List<Use> uses,
        Optional<Branch> branch) {

    /** The value of one of several. */
    public record MemberValue(String label, String value, Title display) {}

    /** What a formula reads. */
    public enum Kind {
        FACT,
        PARAMETER,
        DEFINITION
    }

    /** One value that a formula read, and where it comes from. */
    public record Use(
            String name,
            Title title,
            String label,
            String value,
            Title display,
            Title unit,
            Kind kind,
            Optional<Told> source,
            Optional<SetBy> law) {

        Use toldBy(Optional<Told> told) {
            return new Use(name, title, label, value, display, unit, kind, told, law);
        }

        Use setBy(SetBy set) {
            return new Use(
                    name, title, label, value, display, unit, kind, source, Optional.of(set));
        }
    }

    /** Who said it, and when. */
    public record Told(String name, Title title, LocalDate date, String evidence) {}

    /** The document that sets a number for a place from a day on. */
    public record SetBy(String document, String article, LocalDate from, String place) {}

    /** Which way a choice went, and by how much the others failed. */
    public record Branch(Title taken, List<Title> margins) {

        public Branch {
            margins = List.copyOf(margins);
        }
    }

    public Step {
        subjects = List.copyOf(subjects);
        uses = List.copyOf(uses);
    }
}
