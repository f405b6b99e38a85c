package org.shouwang.server.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The day as of which facts and law are read when nobody names one (基准日): today, or the fixed day
 * of a county that shows the past. Legal clocks never ask it; they run by the calendar on the wall.
 */
@Component
public class ReferenceDay {

    /**
     * @param day the fixed day; none means today
     */
    @ConfigurationProperties("shouwang")
    record DaySettings(@Nullable LocalDate day) {}

    private final DaySettings settings;
    private final Clock clock;

    ReferenceDay(DaySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public LocalDate day() {
        return Optional.ofNullable(settings.day()).orElseGet(() -> LocalDate.now(clock));
    }
}
