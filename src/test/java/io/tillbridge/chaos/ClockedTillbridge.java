package io.tillbridge.chaos;

import io.tillbridge.Tillbridge;
import java.time.Clock;
import java.time.Duration;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The service as it is, but for a machine's clock that is set wrong. */
public final class ClockedTillbridge {
    static final String OFF_BY = "chaos.clock";

    private ClockedTillbridge() {}

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(new Class<?>[] {Tillbridge.class, WrongClock.class}, arguments);
    }

    /** No configuration that a scan would find: only who names it gets it. */
    static final class WrongClock {
        @Bean
        @Primary
        Clock wrongClock() {
            return Clock.offset(Clock.systemUTC(), Duration.parse(System.getProperty(OFF_BY, "PT0S")));
        }
    }
}
