package org.shouwang.server.verification.connector;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.shouwang.server.verification.ConnectorSettings;
import org.springframework.stereotype.Component;

/** One guard for each department: one that fails does not hold up another. */
@Component
public class Guards {

    private final ConnectorSettings settings;
    private final Map<String, Guard> guards = new ConcurrentHashMap<>();

    Guards(ConnectorSettings settings) {
        this.settings = settings;
    }

    Guard of(String department) {
        return guards.computeIfAbsent(department, name -> new Guard(name, settings));
    }

    /** CLOSED while a department is asked, OPEN while it is paused, HALF_OPEN while it is tried. */
    public String state(String department) {
        return of(department).state();
    }
}
