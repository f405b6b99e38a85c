package org.shouwang.server.verification.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.PersonName;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.LocatedSituation;
import org.shouwang.server.verification.AnswerState;

/**
 * All that came of one request: who was asked about, what each department answered, what it found
 * and what had been declared.
 *
 * @param declared what everybody but the departments said; empty if nobody lives there any more
 */
public record RequestFile(
        Head head, List<AskedPerson> persons, Optional<LocatedSituation> declared) {

    public RequestFile {
        persons = List.copyOf(persons);
    }

    /** What the request says. */
    public record Head(
            UUID id,
            String region,
            UUID householdId,
            String householdNumber,
            String number,
            String purpose,
            String commissionedBy,
            LocalDate asOf,
            LocalDate dueOn,
            String state) {

        public RegionCode place() {
            return new RegionCode(region);
        }
    }

    /**
     * A person of the request.
     *
     * @param number in the register
     * @param held whether the authorisation was withdrawn, so that no answer is used any more
     * @param answers of each department that was asked
     * @param records what they found, without what was put right since
     */
    public record AskedPerson(
            UUID person,
            String number,
            PersonName name,
            String role,
            boolean authorised,
            boolean held,
            List<DepartmentAnswer> answers,
            List<FoundRow> records) {

        public AskedPerson {
            answers = List.copyOf(answers);
            records = List.copyOf(records);
        }
    }

    /** What a department answered about a person, dataset by dataset. */
    public record DepartmentAnswer(
            String department,
            String enquiry,
            @Nullable LocalDate answeredOn,
            boolean late,
            Map<String, AnswerState> datasets) {

        public DepartmentAnswer {
            datasets = Map.copyOf(datasets);
        }
    }

    /** A record that was found. */
    public record FoundRow(
            UUID id,
            String department,
            String dataset,
            Map<String, String> fields,
            LocalDate dataDate,
            String method,
            double score) {

        public FoundRow {
            fields = Map.copyOf(fields);
        }
    }
}
