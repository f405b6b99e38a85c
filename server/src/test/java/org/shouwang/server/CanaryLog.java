package org.shouwang.server;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;

/** Hands every line of the log, with all its exceptions, to the watch. */
final class CanaryLog extends AppenderBase<ILoggingEvent> {

    private static final String NAME = "canaries";

    /** Listens to all loggers, once. */
    static void listen() {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root
                && root.getAppender(NAME) == null) {
            var log = new CanaryLog();
            log.setName(NAME);
            log.setContext(root.getLoggerContext());
            log.start();
            root.addAppender(log);
        }
    }

    @Override
    protected void append(ILoggingEvent event) {
        var text = new StringBuilder(event.getFormattedMessage());
        if (event.getThrowableProxy() != null) {
            text.append(ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
        CanaryWatch.ALL.see(
                "log of " + event.getLoggerName(),
                text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
