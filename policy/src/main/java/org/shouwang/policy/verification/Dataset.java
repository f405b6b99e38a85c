package org.shouwang.policy.verification;

import java.util.List;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.language.Basis;

/**
 * An item of data that a department holds (数据项).
 *
 * @param number in the list that people use
 * @param department the name of the one that provides it
 * @param basis what allows it to be asked for
 * @param heldBy the level to which an enquiry is handed on
 * @param matchedBy how a record is found to be a person's, the surest first
 */
public record Dataset(
        int number,
        String name,
        String department,
        Title title,
        List<Basis> basis,
        Frequency frequency,
        HeldBy heldBy,
        List<MatchedBy> matchedBy,
        List<DatasetField> fields,
        List<Says> says) {

    public Dataset {
        basis = List.copyOf(basis);
        matchedBy = List.copyOf(matchedBy);
        fields = List.copyOf(fields);
        says = List.copyOf(says);
    }

    public Optional<DatasetField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The field of a column, by its Chinese header. */
    public Optional<DatasetField> column(String header) {
        return fields.stream().filter(field -> field.title().zh().equals(header)).findFirst();
    }

    Dataset heldBy(HeldBy level) {
        return new Dataset(
                number, name, department, title, basis, frequency, level, matchedBy, fields, says);
    }
}
