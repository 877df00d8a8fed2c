package org.dudao.testing;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.dudao.kernel.TimeConfig;

/** A clock that stands still where a test puts it: at first Monday, 2 November 2026, nine in the morning. */
@Mock
@Singleton
public class TestClock extends Clock {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private volatile Instant now = at(MONDAY);

    public void set(LocalDate day) {
        now = at(day);
    }

    public void reset() {
        set(MONDAY);
    }

    @Override
    public ZoneId getZone() {
        return TimeConfig.CHINA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(TimeConfig.CHINA).toInstant();
    }
}
