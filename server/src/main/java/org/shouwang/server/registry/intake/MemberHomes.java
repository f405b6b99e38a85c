package org.shouwang.server.registry.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shouwang.policy.catalogue.Cell;

/**
 * The households of a table in which each row is a member and says the same of the household: the
 * first row of a household brings it in.
 */
final class MemberHomes implements PersonCheck.Homes {

    /** From here on come the wide letters and digits. */
    private static final char WIDE = '\uFF00';

    private final RowReading reading;
    private final PlaceNames places;
    private final HouseholdCheck check;
    private final Population population;
    private final Map<String, First> said = new HashMap<>();
    private List<Optional<HouseholdRow>> chunk = List.of();
    private Map<Population.Key, OnFile> onFile = Map.of();

    /** The line that brought a household in, and a digest of what it says of it. */
    private record First(long line, int cells) {}

    MemberHomes(
            RowReading reading, PlaceNames places, HouseholdCheck check, Population population) {
        this.reading = reading;
        this.places = places;
        this.check = check;
        this.population = population;
    }

    @Override
    public void read(Header header, List<Row> rows) {
        Set<String> here = new HashSet<>();
        chunk = new ArrayList<>(rows.size());
        for (var row : rows) {
            var number = row.text(Column.HOUSEHOLD);
            boolean first =
                    population.household(number).isEmpty()
                            && population.refusal(number).isEmpty()
                            && !here.contains(number);
            chunk.add(first ? home(row, header, here) : Optional.empty());
            if (!first) {
                compare(row, header, number);
            }
        }
        onFile = check.onFile(chunk);
    }

    private Optional<HouseholdRow> home(Row row, Header header, Set<String> here) {
        if (row.isRefused()) {
            return Optional.empty();
        }

        var home = reading.home(row, header, places::village);
        home.ifPresent(found -> {
            here.add(row.text(Column.HOUSEHOLD));
            said.put(row.text(Column.HOUSEHOLD), new First(row.line(), cells(row, header)));
        });
        if (row.isRefused()) {
            population.refuseHousehold(row.text(Column.HOUSEHOLD), row.line());
        }
        return home;
    }

    private void compare(Row row, Header header, String number) {
        var first = said.get(number);
        if (first != null && first.cells() != cells(row, header)) {
            row.remark(Column.HOUSEHOLD, RowComplaints.homeDiffers(first.line()));
        }
    }

    private static int cells(Row row, Header header) {
        int cells = 1;
        for (var column : header.householdFacts()) {
            cells = 31 * cells + plain(row.text(column)).hashCode();
        }
        return cells;
    }

    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= WIDE) {
                return Cell.halfWidth(text);
            }
        }
        return text;
    }

    @Override
    public void introduce(int index, Row row, int position) {
        chunk.get(index)
                .ifPresent(home -> {
                    check.check(row, home, onFile, position);
                    if (population.household(home.number()).isEmpty()) {
                        population.refuseHousehold(home.number(), row.line());
                    }
                });
    }
}
