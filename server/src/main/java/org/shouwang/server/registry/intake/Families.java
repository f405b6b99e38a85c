package org.shouwang.server.registry.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * The one way in which households are read for whatever goes out, table or book: in the order of
 * villages and numbers, some hundred at a time, each with its members and what is believed of them.
 */
@Component
public class Families {

    private static final int CHUNK = 500;

    private final ExportPeople people;

    Families(ExportPeople people) {
        this.people = people;
    }

    /** A household with its members, the head first. */
    public record Family(
            ExportPeople.Home home,
            List<ExportPeople.Member> members,
            Map<UUID, Map<String, String>> facts) {

        /** What is believed of the household, or of a member; empty where nothing is. */
        public String fact(UUID subject, String name) {
            return facts.getOrDefault(subject, Map.of()).getOrDefault(name, "");
        }
    }

    /** Hands on every household; runs inside a transaction. */
    public void each(
            ExportPeople.Filter wanted,
            Optional<UUID[]> found,
            LocalDate day,
            Consumer<Family> work) {
        var homes = people.homes(wanted, found, "", "", CHUNK);
        while (!homes.isEmpty()) {
            chunk(homes, day).forEach(work);
            var last = homes.getLast();
            homes = people.homes(wanted, found, last.region(), last.number(), CHUNK);
        }
    }

    private List<Family> chunk(List<ExportPeople.Home> homes, LocalDate day) {
        var ids = homes.stream().map(ExportPeople.Home::id).toList();
        Map<UUID, List<ExportPeople.Member>> byHome = new HashMap<>();
        List<UUID> subjects = new ArrayList<>(ids);
        for (var member : people.members(ids, day)) {
            byHome.computeIfAbsent(member.household(), none -> new ArrayList<>()).add(member);
            subjects.add(member.id());
        }
        var facts = people.facts(subjects, day);
        return homes.stream()
                .map(home -> new Family(home, byHome.getOrDefault(home.id(), List.of()), facts))
                .toList();
    }
}
