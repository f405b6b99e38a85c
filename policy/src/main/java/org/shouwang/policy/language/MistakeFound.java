package org.shouwang.policy.language;

/** Ends the reading of one statement; the compiler notes the mistake and goes on with the next. */
final class MistakeFound extends RuntimeException {

    private final Position position;
    private final Mistake mistake;

    MistakeFound(Position position, Mistake mistake) {
        super(position + " " + mistake.message().en(), null, false, false);
        this.position = position;
        this.mistake = mistake;
    }

    /** Stands for a mistake in another kind of file, which has been told there. */
    static MistakeFound toldElsewhere() {
        return new MistakeFound(new Position("", 1, 1), Mistake.of("", "", "", ""));
    }

    Position position() {
        return position;
    }

    /** The problem as the author of the text sees it. */
    Problem in(SourceText source) {
        return source.problem(position, mistake.message(), mistake.remedy());
    }
}
