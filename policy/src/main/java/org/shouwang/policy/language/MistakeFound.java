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

    Position position() {
        return position;
    }

    /** The problem as the author of the text sees it. */
    Problem in(SourceText source) {
        return source.problem(position, mistake.message(), mistake.remedy());
    }
}
