package org.shouwang.server.verification;

import org.shouwang.policy.catalogue.Title;

/**
 * What came of asking one department about one dataset of one person. Four answers that are kept
 * apart: only the first two say anything, and none is a zero or a no.
 */
public enum AnswerState {
    /** 有. */
    FOUND('F', "查得记录", "Found"),
    /** 无. */
    NOTHING('N', "查无记录", "Asked, and nothing found"),
    /** 未反馈. */
    NO_ANSWER('U', "未反馈", "Asked, and no answer"),
    /** 未查询. */
    NOT_ASKED('-', "未查询", "Not asked");

    private final char letter;
    private final Title title;

    AnswerState(char letter, String zh, String en) {
        this.letter = letter;
        this.title = new Title(zh, en);
    }

    /** As the answers of a line keep it, one letter for each dataset. */
    public char letter() {
        return letter;
    }

    public Title title() {
        return title;
    }

    /** Of a letter as the database keeps it. */
    public static AnswerState of(char letter) {
        return switch (letter) {
            case 'F' -> FOUND;
            case 'N' -> NOTHING;
            case 'U' -> NO_ANSWER;
            case '-' -> NOT_ASKED;
            default -> throw new IllegalArgumentException("not an answer: " + letter);
        };
    }
}
