package org.shouwang.policy.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.parameter.ParameterValue;
import org.shouwang.policy.parameter.Parameters;
import org.shouwang.policy.parameter.Table;

/**
 * A number of the law that is set otherwise to see what would follow (测算), such as {@code
 * dibao_standard=350@2017-01-01}.
 *
 * @param parameter a parameter with values of its own; those that move with it follow
 * @param place where it is to hold, and below; a place below with a value of its own keeps it
 * @param from the first day of the new value; it ends where the law has a later one for the place
 * @param row of a table, the first key of the row that is set; the other rows stay as they are
 */
public record Amendment(
        String parameter,
        Title title,
        String place,
        LocalDate from,
        Interval value,
        OptionalLong row) {

    /** What an explanation cites instead of a document. */
    public static final String DOCUMENT = "what_if";

    private static final String ARTICLE = "测算 what if";

    /**
     * Reads {@code NAME=VALUE@DAY}, or {@code NAME=VALUE@DAY@PLACE}; the name may be the Chinese
     * title, and a row of a table is {@code NAME[KEY]}. Without a place it holds in the whole place
     * of the pack.
     *
     * @throws RefusedAmendment with what is wrong and what to write instead
     */
    public static Amendment parse(String text, Pack pack) {
        return new AmendmentReader(pack.parameters(), pack.place()).read(text);
    }

    /** The parameters with all these amendments; linked ones move with them. */
    public static Parameters apply(List<Amendment> amendments, Parameters parameters) {
        var amended = parameters;
        for (var amendment : amendments) {
            amended = amended.with(Map.of(amendment.parameter(), List.of(amendment.in(amended))));
        }
        return amended;
    }

    private ParameterValue in(Parameters parameters) {
        return row.isEmpty()
                ? new ParameterValue(from, place, value, DOCUMENT, ARTICLE)
                : new ParameterValue(
                        from, place, rows(parameters, row.getAsLong()), DOCUMENT, ARTICLE);
    }

    /** The rows as they stand there on that day, with this one changed. */
    private List<Table.Row> rows(Parameters parameters, long changed) {
        return parameters.all().stream()
                .filter(each -> each.name().equals(parameter))
                .flatMap(each -> each.on(place, from).stream())
                .flatMap(standing -> standing.rows().stream())
                .map(each -> each.from() == changed ? new Table.Row(changed, value) : each)
                .toList();
    }
}
