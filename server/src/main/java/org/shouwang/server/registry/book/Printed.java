package org.shouwang.server.registry.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What each book prints of one village, read from its pages. */
final class Printed {

    private Printed() {}

    /**
     * A household as a book prints it.
     *
     * @param persons their numbers; empty in a book that prints only how many there are
     */
    record Home(Set<String> persons, long members, boolean registered, long dibaoPersons) {

        BookFigures figures() {
            return BookFigures.of(members, registered, dibaoPersons);
        }
    }

    /** From booklets: whoever stands in the table of members is a member. */
    static Map<String, Home> booklets(NotedSheet sheet) {
        Map<String, Home> homes = new TreeMap<>();
        for (var page : sheet.pages()) {
            var number = page.pair(Words.HOUSEHOLD);
            if (!number.isEmpty()) {
                homes.put(number, home(page.rows(), page.pair(Words.REGISTERED)));
            }
        }
        return homes;
    }

    /** From the county's file, in which a household is as many rows as it has members. */
    static Map<String, Home> file(NotedSheet sheet) {
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        for (var page : sheet.pages()) {
            for (var row : page.rows()) {
                rows.computeIfAbsent(cell(row, Words.HOUSEHOLD), none -> new ArrayList<>())
                        .add(row);
            }
        }
        Map<String, Home> homes = new TreeMap<>();
        rows.forEach((number, own) ->
                homes.put(number, home(own, cell(own.getFirst(), Words.REGISTERED))));
        return homes;
    }

    private static Home home(List<Map<String, String>> members, String registered) {
        var persons = new TreeSet<String>();
        long dibao = 0;
        for (var row : members) {
            var person = cell(row, Words.PERSON);
            if (!person.isEmpty()) {
                persons.add(person);
                dibao += cell(row, Words.DIBAO).equals(Words.YES) ? 1 : 0;
            }
        }
        return new Home(persons, persons.size(), registered.equals(Words.YES), dibao);
    }

    /** From the roll, which prints how many there are. */
    static Map<String, Home> roll(NotedSheet sheet) {
        Map<String, Home> homes = new TreeMap<>();
        for (var page : sheet.pages()) {
            for (var row : page.rows()) {
                homes.put(
                        cell(row, Words.HOUSEHOLD),
                        new Home(
                                Set.of(),
                                count(row, Words.MEMBERS),
                                cell(row, Words.REGISTERED).equals(Words.YES),
                                count(row, Words.DIBAO_PERSONS)));
            }
        }
        return homes;
    }

    /** From books that print villages: the figures by the code of the village. */
    static Map<String, BookFigures> places(NotedSheet sheet) {
        Map<String, BookFigures> places = new HashMap<>();
        for (var page : sheet.pages()) {
            for (var row : page.rows()) {
                if (row.containsKey(Words.CODE)) {
                    places.put(
                            cell(row, Words.CODE),
                            new BookFigures(
                                    count(row, Words.HOUSEHOLDS),
                                    count(row, Words.MEMBERS),
                                    count(row, Words.REGISTERED_HOUSEHOLDS),
                                    count(row, Words.REGISTERED_PERSONS),
                                    count(row, Words.DIBAO_PERSONS)));
                }
            }
        }
        return places;
    }

    static BookFigures total(Map<String, Home> homes) {
        return homes.values().stream()
                .map(Home::figures)
                .reduce(BookFigures.NONE, BookFigures::plus);
    }

    private static String cell(Map<String, String> row, String title) {
        return row.getOrDefault(title, "");
    }

    private static long count(Map<String, String> row, String title) {
        return Long.parseLong(cell(row, title));
    }
}
