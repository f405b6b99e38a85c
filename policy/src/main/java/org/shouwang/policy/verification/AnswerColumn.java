package org.shouwang.policy.verification;

import java.util.Arrays;
import java.util.List;

/**
 * The columns that the file of every department has, before those of its datasets (回执文件的公共列).
 *
 * <p>Who has a record has one row for each. Who was looked for and not found has one row whose
 * result is {@link #NOTHING}: for one dataset, or, if the row names none, for all of the department
 * that no other row is about. Who has no row has not been answered.
 */
public enum AnswerColumn {
    DATASET("数据项"),
    ID_NUMBER("证件号码"),
    NAME("姓名"),
    BIRTH("出生日期"),
    PLACE("行政区划代码"),
    DATA_DATE("数据日期"),
    RESULT("结果");

    public static final String RECORD = "有记录";
    public static final String NOTHING = "无记录";
    public static final String NO_ANSWER = "未反馈";

    private final String header;

    AnswerColumn(String header) {
        this.header = header;
    }

    /** The text of the first row. */
    public String header() {
        return header;
    }

    public static List<String> headers() {
        return Arrays.stream(values()).map(AnswerColumn::header).toList();
    }
}
