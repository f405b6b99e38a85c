package org.shouwang.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Empties every table before a test class, except the places, and lets the officers in again. After
 * it, nothing may have let out the number of an identity card.
 */
final class FreshDatabase extends AbstractTestExecutionListener {

    @Override
    public void beforeTestClass(TestContext context) {
        var server = context.getApplicationContext().getBean(TestServer.class);
        // The start of the first server resets the log and with it whoever listened before.
        CanaryLog.listen();
        server.begin();
    }

    @Override
    public void afterTestClass(TestContext context) {
        assertThat(CanaryWatch.ALL.takeSung())
                .as("numbers of identity cards in answers or logs")
                .isEmpty();
    }
}
