package org.shouwang.server.verification.enquiry;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.verification.Purpose;

/**
 * What somebody commissions.
 *
 * @param supporters persons of other households who owe support (赡抚扶养义务人), if they authorised it
 * @param commissionedBy the office in whose name; the officer's own if none is named
 */
record RequestForm(
        @Nullable UUID household,
        @Nullable Purpose purpose,
        @Nullable List<UUID> supporters,
        @Nullable String commissionedBy) {

    private static final int SUPPORTERS_MAX = 20;
    private static final int WORDS_MAX = 60;

    /** The same, complete. */
    record Commission(
            UUID household, Purpose purpose, List<UUID> supporters, String commissionedBy) {}

    Commission complete(String office) {
        var others = Objects.requireNonNullElse(supporters, List.<UUID>of());
        var by = Objects.requireNonNullElse(commissionedBy, office).strip();
        new BrokenInput.Check()
                .that(
                        household != null,
                        "/household",
                        new Title("没有写明哪一户", "the household is missing"),
                        new Title("请从户档案中选择。", "Choose it from the household files."))
                .that(
                        purpose != null,
                        "/purpose",
                        new Title("没有写明用途", "the purpose is missing"),
                        new Title("一项委托只有一项用途。", "A request has one purpose."))
                .that(
                        others.size() <= SUPPORTERS_MAX,
                        "/supporters",
                        new Title(
                                "赡抚扶养义务人超过 " + SUPPORTERS_MAX + " 人",
                                "there are more than %d supporters".formatted(SUPPORTERS_MAX)),
                        new Title("请分别委托。", "Make several requests."))
                .that(
                        !by.isEmpty() && by.length() <= WORDS_MAX,
                        "/commissionedBy",
                        new Title("委托单位缺失或过长", "the commissioning office is missing or too long"),
                        new Title("请写单位名称。", "Write the name of the office."))
                .orThrow();
        return new Commission(
                Objects.requireNonNull(household), Objects.requireNonNull(purpose), others, by);
    }
}
