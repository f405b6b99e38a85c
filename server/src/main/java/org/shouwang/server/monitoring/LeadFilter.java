package org.shouwang.server.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.language.Concern;
import org.shouwang.server.region.Scope;
import org.shouwang.server.registry.HouseholdId;

/**
 * Which leads are asked for. The same words make a list and its count, so that a figure always
 * equals the list behind it.
 *
 * @param due compared with {@code today}
 * @param found the households that a search has found; an empty list finds nothing
 */
public record LeadFilter(
        Scope place,
        Optional<Lead.State> state,
        Optional<Concern> concern,
        Optional<Lead.Kind> kind,
        Optional<Due> due,
        Optional<String> rule,
        Optional<UUID> household,
        Optional<List<HouseholdId>> found,
        LocalDate today,
        LocalDate soonUntil) {

    /** How far the clock has run. */
    public enum Due {
        OVERDUE,
        SOON
    }

    /** Every lead of a place. */
    public static LeadFilter all(Scope place, LocalDate today, LocalDate soonUntil) {
        return new LeadFilter(
                place,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                today,
                soonUntil);
    }

    public LeadFilter open() {
        return state(Lead.State.OPEN);
    }

    public LeadFilter due(Due wanted) {
        return new LeadFilter(
                place,
                state,
                concern,
                kind,
                Optional.of(wanted),
                rule,
                household,
                found,
                today,
                soonUntil);
    }

    LeadFilter of(Concern wanted) {
        return new LeadFilter(
                place,
                state,
                Optional.of(wanted),
                kind,
                due,
                rule,
                household,
                found,
                today,
                soonUntil);
    }

    private LeadFilter state(Lead.State wanted) {
        return new LeadFilter(
                place,
                Optional.of(wanted),
                concern,
                kind,
                due,
                rule,
                household,
                found,
                today,
                soonUntil);
    }

    /** A condition with its parameters, for the alias {@code lead}. */
    record Where(String sql, Map<String, Object> parameters) {}

    Where where() {
        var conditions = new ArrayList<String>(List.of(Scope.holds("lead.region")));
        var parameters = new LinkedHashMap<String, Object>(place.parameters());
        state.ifPresent(wanted ->
                add(conditions, parameters, "lead.state = :state", "state", wanted.name()));
        kind.ifPresent(
                wanted -> add(conditions, parameters, "lead.kind = :kind", "kind", wanted.name()));
        concern.ifPresent(wanted ->
                add(conditions, parameters, hasReason("concern"), "concern", wanted.name()));
        rule.ifPresent(wanted -> add(conditions, parameters, hasReason("rule"), "rule", wanted));
        household.ifPresent(wanted ->
                add(conditions, parameters, "lead.household_id = :household", "household", wanted));
        found.ifPresent(wanted -> addFound(conditions, parameters, wanted));
        due.ifPresent(wanted -> addDue(conditions, parameters, wanted));
        return new Where(String.join(" and ", conditions), parameters);
    }

    private void addDue(List<String> conditions, Map<String, Object> parameters, Due wanted) {
        parameters.put("today", today);
        switch (wanted) {
            case OVERDUE -> conditions.add("lead.due_on < :today");
            case SOON ->
                    add(
                            conditions,
                            parameters,
                            "lead.due_on between :today and :soon",
                            "soon",
                            soonUntil);
        }
    }

    private static void addFound(
            List<String> conditions, Map<String, Object> parameters, List<HouseholdId> wanted) {
        if (wanted.isEmpty()) {
            conditions.add("false");
        } else {
            add(
                    conditions,
                    parameters,
                    "lead.household_id in (:found)",
                    "found",
                    wanted.stream().map(HouseholdId::value).toList());
        }
    }

    private static String hasReason(String column) {
        return "exists (select 1 from monitoring.reason where lead_id = lead.id and %s = :%s)"
                .formatted(column, column);
    }

    private static void add(
            List<String> conditions,
            Map<String, Object> parameters,
            String condition,
            String name,
            Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }
}
