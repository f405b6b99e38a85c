package org.shouwang.server.access;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Does a thing at most once for a key, however often it is asked, and answers each time as the first time. */
@Component
public class Once {

    /**
     * The key is stored in the same transaction as the effect of the work; the same key with another request is
     * refused.
     */
    public <T> T once(Actor actor, String key, Object request, Class<T> type, Supplier<T> work) {
        throw new UnsupportedOperationException("not built yet");
    }
}
