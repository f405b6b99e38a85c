package org.shouwang.server.verification.matching;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.database.StagedTable;
import org.shouwang.server.registry.DocumentNumbers;
import org.shouwang.server.verification.AnswerState;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of one answer on their way into the database. A number goes there as its blind index;
 * that of somebody who is not on the list also sealed, for whoever must see what is wrong with it.
 * A row that nobody on the list can be meant by stays outside, and is only counted.
 */
public final class AnswerRows {

    private static final int NOBODY_SHOWN = 20;
    private static final Pattern SPACE = Pattern.compile("\\s");

    private final UUID enquiry;
    private final StagedTable staged;
    private final Set<Long> listed;
    private final Resemblance resemblance;
    private final Secrets secrets;
    private final JsonMapper json;
    private final List<Long> nobodyLines = new ArrayList<>();
    private long nobody;
    private long count;

    AnswerRows(
            UUID enquiry,
            StagedTable staged,
            Set<Long> listed,
            Resemblance resemblance,
            Secrets secrets,
            JsonMapper json) {
        this.enquiry = enquiry;
        this.staged = staged;
        this.listed = listed;
        this.resemblance = resemblance;
        this.secrets = secrets;
        this.json = json;
    }

    public void add(AnswerRow row) {
        count++;
        var number = DocumentNumbers.bare(row.idNumber());
        var name = plain(row.name());
        if (number.isEmpty()) {
            stageUnlisted(row, new byte[0], number, name);
            return;
        }

        var index = DocumentNumbers.index(secrets, number);
        if (listed.contains(beginning(index))) {
            staged.add(row.line()).add(index).addNothing();
            stage(row, name);
        } else {
            stageUnlisted(row, index, number, name);
        }
    }

    private void stageUnlisted(AnswerRow row, byte[] index, String number, String name) {
        var birth = row.birth().map(LocalDate::toString).orElse("");
        var signs = new LikelyPersons.Signs(number, name, birth, row.place());
        if (row.result() != AnswerState.FOUND || !resemblance.isOf(signs)) {
            countNobody(row.line());
            return;
        }

        staged.add(row.line());
        if (number.isEmpty()) {
            staged.addNothing().addNothing();
        } else {
            staged.add(index).add(DocumentNumbers.seal(secrets, number));
        }
        stage(row, name);
    }

    private void countNobody(long line) {
        nobody++;
        if (nobodyLines.size() < NOBODY_SHOWN) {
            nobodyLines.add(line);
        }
    }

    private void stage(AnswerRow row, String name) {
        staged.add(row.dataset()).add(name);
        row.birth().ifPresentOrElse(staged::add, staged::addNothing);
        staged.add(row.place());
        staged.add(
                row.fields().isEmpty()
                        ? "{}"
                        : json.writeValueAsString(new TreeMap<>(row.fields())));
        staged.add(row.dataDate()).add(Character.toString(row.result().letter())).endRow();
    }

    /** Enough of an index to tell whether somebody may be on the list. */
    static long beginning(byte[] index) {
        return ByteBuffer.wrap(index).getLong();
    }

    private static String plain(String name) {
        var normal = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return normal.chars().anyMatch(Character::isWhitespace)
                ? SPACE.matcher(normal).replaceAll("")
                : normal;
    }

    UUID enquiry() {
        return enquiry;
    }

    /** Rows that nobody on the list can be meant by. */
    long nobody() {
        return nobody;
    }

    /** Where the first of these stand. */
    List<Long> nobodyLines() {
        return List.copyOf(nobodyLines);
    }

    /** How many rows there are. */
    public long count() {
        return count;
    }

    void send() {
        staged.send();
    }
}
