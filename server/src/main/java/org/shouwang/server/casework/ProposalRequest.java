package org.shouwang.server.casework;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.monitoring.LeadId;
import org.shouwang.server.registry.HouseholdId;

/** A proposal as it comes in; what is missing is said all at once. */
record ProposalRequest(
        @Nullable UUID household,
        @Nullable UUID lead,
        @Nullable ProposalKind kind,
        @Nullable String content,
        @Nullable String rule) {

    private static final int CONTENT_MAX = 4000;
    private static final int RULE_MAX = 200;

    MakeProposal.Wish wish() {
        var who = Optional.ofNullable(household);
        var what = Optional.ofNullable(kind);
        var words = Optional.ofNullable(content).orElse("").strip();
        var because = Optional.ofNullable(rule).orElse("").strip();
        new BrokenInput.Check()
                .that(
                        who.isPresent(),
                        "/household",
                        new Title("没有写明是哪一户。", "It is not said for which household."),
                        new Title(
                                "请从户档案或线索中提出。", "Propose from a household's file or from a lead."))
                .that(
                        what.isPresent(),
                        "/kind",
                        new Title("没有选择事项。", "It is not said what is proposed."),
                        new Title("请选择事项。", "Choose what you propose."))
                .that(
                        !words.isEmpty(),
                        "/content",
                        new Title("没有填写意见。", "The proposal says nothing."),
                        new Title(
                                "请写明情况和建议,供审批人判断。", "Write what you found and what should happen."))
                .that(
                        words.length() <= CONTENT_MAX && because.length() <= RULE_MAX,
                        "/content",
                        new Title(
                                "意见超过%d字。".formatted(CONTENT_MAX),
                                "The text is longer than " + CONTENT_MAX + "."),
                        new Title("请缩短意见。", "Shorten the text."))
                .orThrow();
        return new MakeProposal.Wish(
                new HouseholdId(who.orElseThrow()),
                Optional.ofNullable(lead).map(LeadId::new),
                what.orElseThrow(),
                words,
                because);
    }
}
