package org.shouwang.server.verification;

import org.shouwang.server.TwoCounties;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Values of an answer with the type that they have there. */
final class Shown {

    private Shown() {}

    static String text(MvcTestResult answer, String path) {
        return TwoCounties.<String>read(answer, path);
    }

    static int number(MvcTestResult answer, String path) {
        return TwoCounties.<Integer>read(answer, path);
    }
}
