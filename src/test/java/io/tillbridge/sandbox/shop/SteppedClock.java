package io.tillbridge.sandbox.shop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until told. */
public final class SteppedClock extends Clock {

    private volatile Instant now;

    public SteppedClock(String start) {
        now = Instant.parse(start);
    }

    public void set(Instant moment) {
        now = moment;
    }

    public void step(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
