package org.shouwang.server.monitoring;

/**
 * What an officer found after looking into a lead. None of them ends or lowers a benefit: a data
 * match is condemned as a ground for that, so there is no such word.
 */
public enum Verdict {
    /** The household is not at risk (无风险). */
    NO_RISK,
    /** The facts have an explanation, such as a loan or a single gift (有合理说明). */
    EXPLAINED,
    /** The same thing is already being dealt with (重复). */
    DUPLICATE,
    /** The household was helped, without being admitted to a scheme (已帮扶). */
    HELPED,
    /** A proposal should be made, which a second officer decides (转提出意见). */
    TO_PROPOSAL
}
