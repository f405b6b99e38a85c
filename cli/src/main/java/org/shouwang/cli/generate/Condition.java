package org.shouwang.cli.generate;

/**
 * Health, disability and labour capacity of a person, by the titles of the code lists.
 *
 * @param chronic has a long-term chronic illness (长期慢性病)
 * @param frail has lost self-care (失能)
 */
record Condition(
        String category,
        String grade,
        boolean serious,
        boolean chronic,
        String labour,
        boolean frail) {

    static final String LOST = "丧失劳动力";
    static final String NO_LABOUR = "无劳动力";
    static final String NO_DISABILITY = "无";

    /** Disabled in grade 1 or 2, or seriously ill. */
    boolean severe() {
        return grade.equals("一级") || grade.equals("二级") || serious;
    }

    boolean disabled() {
        return !grade.equals(NO_DISABILITY);
    }

    boolean works() {
        return !labour.equals(LOST) && !labour.equals(NO_LABOUR);
    }

    /** As the column 健康状况 says it: the heaviest first. */
    String health() {
        if (serious) {
            return "大病";
        }
        if (disabled()) {
            return "残疾";
        }
        return chronic ? "长期慢性病" : "健康";
    }
}
