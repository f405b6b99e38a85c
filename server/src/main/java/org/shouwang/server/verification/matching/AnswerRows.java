package org.shouwang.server.verification.matching;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.database.StagedTable;
import org.shouwang.server.registry.DocumentNumbers;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of one answer on their way into the database. A number goes there as its blind index;
 * that of somebody who is not on the list also sealed, for whoever must see what is wrong with it.
 */
public final class AnswerRows {

    private final UUID enquiry;
    private final StagedTable staged;
    private final Set<Long> listed;
    private final Secrets secrets;
    private final JsonMapper json;
    private long count;

    AnswerRows(
            UUID enquiry, StagedTable staged, Set<Long> listed, Secrets secrets, JsonMapper json) {
        this.enquiry = enquiry;
        this.staged = staged;
        this.listed = listed;
        this.secrets = secrets;
        this.json = json;
    }

    public void add(AnswerRow row) {
        staged.add(row.line()).add(row.dataset());
        document(DocumentNumbers.bare(row.idNumber()));
        staged.add(plain(row.name()));
        row.birth().ifPresentOrElse(staged::add, staged::addNothing);
        staged.add(row.place());
        staged.add(
                row.fields().isEmpty()
                        ? "{}"
                        : json.writeValueAsString(new TreeMap<>(row.fields())));
        staged.add(row.dataDate()).add(Character.toString(row.result().letter())).endRow();
        count++;
    }

    private void document(String number) {
        if (number.isEmpty()) {
            staged.addNothing().addNothing();
            return;
        }

        var index = DocumentNumbers.index(secrets, number);
        staged.add(index);
        if (listed.contains(beginning(index))) {
            staged.addNothing();
        } else {
            staged.add(DocumentNumbers.seal(secrets, number));
        }
    }

    /** Enough of an index to tell whether somebody may be on the list. */
    static long beginning(byte[] index) {
        return ByteBuffer.wrap(index).getLong();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    UUID enquiry() {
        return enquiry;
    }

    /** How many rows there are. */
    public long count() {
        return count;
    }

    void send() {
        staged.send();
    }
}
