package org.shouwang.server.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said about persons and groupings. */
@Repository
class Facts {

    private final JdbcClient db;

    Facts(JdbcClient db) {
        this.db = db;
    }

    /** Every statement about these subjects, by subject and fact, whatever day it is about. */
    Map<UUID, Map<String, List<Statement>>> about(Collection<UUID> subjects) {
        return read("""
                select id, subject_id, fact, state, value, amount, valid_from, valid_to, source, data_date,
                       evidence, recorded_at
                  from registry.fact
                 where subject_id = any(:subjects)
                 order by id
                """, subjects, LocalDate.MAX);
    }

    /** The statements about these subjects that hold on a day. */
    Map<UUID, Map<String, List<Statement>>> about(Collection<UUID> subjects, LocalDate day) {
        return read("""
                select id, subject_id, fact, state, value, amount, valid_from, valid_to, source, data_date,
                       evidence, recorded_at
                  from registry.fact
                 where subject_id = any(:subjects)
                   and valid_from <= :day
                   and :day < valid_to
                """, subjects, day);
    }

    private Map<UUID, Map<String, List<Statement>>> read(String sql, Collection<UUID> subjects, LocalDate day) {
        Map<UUID, Map<String, List<Statement>>> facts = new HashMap<>();
        db.sql(sql)
                .param("subjects", Memberships.array(subjects))
                .param("day", day)
                .query(row -> {
                    facts.computeIfAbsent(row.getObject("subject_id", UUID.class), none -> new LinkedHashMap<>())
                            .computeIfAbsent(row.getString("fact"), none -> new ArrayList<>(1))
                            .add(statement(row));
                });
        return facts;
    }

    private static Statement statement(ResultSet row) throws SQLException {
        var state = StatementState.valueOf(row.getString("state"));
        return new Statement(
                row.getLong("id"),
                state,
                row.getString("value"),
                state == StatementState.VALUE ? OptionalLong.of(row.getLong("amount")) : OptionalLong.empty(),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("source"),
                row.getObject("data_date", LocalDate.class),
                row.getString("evidence"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
