package org.shouwang.policy.quality;

import java.util.Locale;

/** What kind of mistake a check looks for: the families of checks in use in the field. */
public enum Family {
    /** Nobody has said it (必填). */
    MISSING,
    /** It was said too long ago (过期). */
    OUTDATED,
    /** It can hardly be so much or so little (取值范围). */
    RANGE,
    /** It does not go with the age (年龄逻辑). */
    AGE,
    /** Two facts about one person contradict each other (状态逻辑). */
    STATUS,
    /** It does not go with the number of the document (证件). */
    IDENTITY,
    /** The members of a household do not go together (家庭关系). */
    KINSHIP,
    /** A programme is recorded and nobody receives it, or the reverse (政策衔接). */
    PROGRAMME,
    /** A cause or risk is recorded without its evidence, or the reverse (风险与依据). */
    RISK,
    /** What should follow has not followed (帮扶路径). */
    PATH,
    /** Days that cannot follow each other (时间逻辑). */
    TIME,
    /** Somebody may be on file twice (重复). */
    DUPLICATE,
    /** Totals do not agree (合计). */
    TOTALS;

    /** As packs write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
