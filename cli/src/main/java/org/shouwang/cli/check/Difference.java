package org.shouwang.cli.check;

/**
 * A case that does not come out as it was signed.
 *
 * @param position where the expectation is written
 * @param definition the name of the value, or {@code error}
 * @param subject the id of the person or grouping; may be empty
 */
public record Difference(
        String caseName,
        String position,
        String definition,
        String subject,
        String expected,
        String actual) {

    @Override
    public String toString() {
        return """
        %s %s
          %s%s 应为 %s,算得 %s
          %s%s should be %s but is %s\
        """
                .formatted(
                        position,
                        caseName,
                        definition,
                        of(),
                        expected,
                        actual,
                        definition,
                        of(),
                        expected,
                        actual);
    }

    private String of() {
        return subject.isEmpty() ? "" : " [" + subject + "]";
    }
}
