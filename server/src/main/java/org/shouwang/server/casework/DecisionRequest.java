package org.shouwang.server.casework;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.BrokenInput;

/** A decision as it comes in. Every decision gives its reason, an agreement too. */
record DecisionRequest(@Nullable DecisionOutcome outcome, @Nullable String reason) {

    private static final int REASON_MAX = 2000;

    void check() {
        new BrokenInput.Check()
                .that(
                        outcome != null,
                        "/outcome",
                        new Title("没有选择审批结果。", "The outcome is missing."),
                        new Title("请选择同意、不同意或退回补充。", "Choose agreed, refused or returned."))
                .that(
                        !because().isEmpty(),
                        "/reason",
                        new Title("没有填写理由。", "The reason is missing."),
                        new Title("请写明理由,日后可查。", "Write the reason; it stays on file."))
                .that(
                        because().length() <= REASON_MAX,
                        "/reason",
                        new Title(
                                "理由超过%d字。".formatted(REASON_MAX),
                                "The reason is longer than " + REASON_MAX + "."),
                        new Title("请缩短理由。", "Shorten the reason."))
                .orThrow();
    }

    DecisionOutcome said() {
        return Optional.ofNullable(outcome).orElseThrow();
    }

    String because() {
        return Optional.ofNullable(reason).orElse("").strip();
    }
}
