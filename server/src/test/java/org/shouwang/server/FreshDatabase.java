package org.shouwang.server;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Empties every table before a test class, except the places, and lets the officers in again. */
final class FreshDatabase extends AbstractTestExecutionListener {

    @Override
    public void beforeTestClass(TestContext context) {
        context.getApplicationContext().getBean(TestServer.class).begin();
    }
}
