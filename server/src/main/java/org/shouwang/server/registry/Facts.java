package org.shouwang.server.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.catalogue.Statement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** What was said about persons and groupings, in the order in which it was recorded. */
@Repository
class Facts {

    private final JdbcClient db;

    Facts(JdbcClient db) {
        this.db = db;
    }

    /** Every statement about these subjects, by subject and fact, whatever day it speaks of. */
    Map<UUID, Map<String, List<RecordedStatement>>> about(Collection<UUID> subjects) {
        Map<UUID, Map<String, List<RecordedStatement>>> facts = new HashMap<>();
        var aliases = aliases(subjects);
        db.sql(
                        """
                        select id, subject_id, fact, state, value, amount, valid_from, valid_to, source, data_date,
                               evidence, recorded_at
                          from registry.fact
                         where subject_id = any(:subjects)
                         order by id
                        """)
                .param("subjects", Memberships.array(both(subjects, aliases)))
                .query(row -> {
                    of(facts, row, aliases)
                            .add(
                                    new RecordedStatement(
                                            said(row),
                                            state(row),
                                            row.getString("value"),
                                            row.getObject("recorded_at", OffsetDateTime.class)
                                                    .toInstant()));
                });
        return facts;
    }

    /**
     * The statements about these subjects that speak of a day; of facts whose values stand for a
     * month or a year, those that speak of its year or the year before.
     */
    Map<UUID, Map<String, List<Statement>>> about(
            Collection<UUID> subjects,
            LocalDate day,
            Collection<Fact> periodic,
            Situations.Wanted wanted) {
        Map<UUID, Map<String, List<Statement>>> facts = new HashMap<>();
        var aliases = aliases(subjects);
        db.sql(
                        """
                        select subject_id, fact, state, amount, valid_from, valid_to, source, data_date, evidence
                          from registry.fact
                         where subject_id = any(:subjects)
                           and (valid_from <= :day and :day < valid_to
                                or fact = any(:periodic) and valid_from < :end and :first < valid_to)
                           and (:all or fact = any(:wanted))
                           and not source = any(:without)
                         order by id
                        """)
                .param("subjects", Memberships.array(both(subjects, aliases)))
                .param("day", day)
                .param("periodic", texts(periodic.stream().map(Fact::name).toList()))
                .param("all", wanted.facts().isEmpty())
                .param("wanted", texts(wanted.facts()))
                .param("without", texts(wanted.without()))
                .param("first", LocalDate.of(day.getYear() - 1, 1, 1))
                .param("end", LocalDate.of(day.getYear() + 1, 1, 1))
                .query(row -> {
                    of(facts, row, aliases).add(said(row));
                });
        return facts;
    }

    private static SqlArrayValue texts(Collection<String> texts) {
        return new SqlArrayValue("text", texts.toArray());
    }

    /** Entries that turned out to be of one of these persons: what was said of them, is theirs. */
    private Map<UUID, UUID> aliases(Collection<UUID> subjects) {
        Map<UUID, UUID> aliases = new HashMap<>();
        db.sql(
                        """
                        select s.alias_id, s.person_id
                          from registry.same_person s
                         where s.person_id = any(:subjects)
                           and not exists (select from registry.grouping_event c where c.corrects = s.event_id)
                        """)
                .param("subjects", Memberships.array(subjects))
                .query(row -> {
                    aliases.put(
                            row.getObject("alias_id", UUID.class),
                            row.getObject("person_id", UUID.class));
                });
        return aliases;
    }

    private static Collection<UUID> both(Collection<UUID> subjects, Map<UUID, UUID> aliases) {
        var both = new HashSet<>(subjects);
        both.addAll(aliases.keySet());
        return both;
    }

    private static <T> List<T> of(
            Map<UUID, Map<String, List<T>>> facts, ResultSet row, Map<UUID, UUID> aliases)
            throws SQLException {
        var subject = row.getObject("subject_id", UUID.class);
        return facts.computeIfAbsent(
                        aliases.getOrDefault(subject, subject), none -> new LinkedHashMap<>())
                .computeIfAbsent(row.getString("fact"), none -> new ArrayList<>(1));
    }

    private static Statement said(ResultSet row) throws SQLException {
        var provenance =
                new Provenance(
                        row.getString("source"),
                        row.getObject("data_date", LocalDate.class),
                        row.getString("evidence"));
        var given =
                switch (state(row)) {
                    case VALUE -> new Given.Value(row.getLong("amount"), provenance);
                    case NOTHING_FOUND -> new Given.NothingFound(provenance);
                    case NO_ANSWER -> new Given.NoAnswer(provenance);
                };
        return new Statement(
                given,
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static StatementState state(ResultSet row) throws SQLException {
        return StatementState.valueOf(row.getString("state"));
    }
}
