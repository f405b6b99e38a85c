package org.shouwang.server.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the few handlers that need no duty, and says for whom they are open. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Open {

    To value();

    /** For whom a handler is open. */
    enum To {
        EVERYBODY,
        SIGNED_IN
    }
}
