package io.tillbridge.health;

import io.tillbridge.statements.Columns;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads how the journey stands. One look serves the dozen gauges and indicators that ask at once. */
@Component("standings")
public class Standings {
    private static final Duration FRESH = Duration.ofSeconds(3);

    private final ObjectProvider<ProducerTemplate> routes;
    private final ObjectProvider<CamelContext> camel;
    private final Clock clock;
    private Look last = new Look(Instant.MIN, null, null);

    /** @param failure instead of a standing where none could be read */
    private record Look(Instant at, Standing standing, RuntimeException failure) {}

    public Standings(ObjectProvider<ProducerTemplate> routes, ObjectProvider<CamelContext> camel, Clock clock) {
        this.routes = routes;
        this.camel = camel;
        this.clock = clock;
    }

    /** A failure is remembered as long as a standing: a dozen questions must not each wait for a database that is away. */
    synchronized Standing now() {
        Instant now = clock.instant();
        if (last.at().plus(FRESH).isBefore(now)) {
            last = look();
        }
        if (last.failure() != null) {
            throw new IllegalStateException("how the journey stands cannot be read", last.failure());
        }
        return last.standing();
    }

    private Look look() {
        try {
            if (!camel.getObject().isStarted()) {
                throw new IllegalStateException("the routes are not started");
            }
            Standing standing = routes.getObject().requestBody("direct:health.read", null, Standing.class);
            return new Look(clock.instant(), standing, null);
        } catch (RuntimeException e) {
            return new Look(clock.instant(), null, e);
        }
    }

    /** The step of health.read that decides nothing: rows in, a standing out. Polls are null where no shop is configured. */
    public Object standing(
            List<Map<String, Object>> states,
            List<Map<String, Object>> waiting,
            List<Map<String, Object>> waitingAccounts,
            LocalDateTime oldest,
            List<Map<String, Object>> effects,
            List<Map<String, Object>> polls) {
        return new Standing(
                states.stream()
                        .map(Columns::of)
                        .collect(java.util.stream.Collectors.toMap(
                                row -> row.text("STATE"), row -> row.number("ORDERS"))),
                waiting.stream().map(Columns::of).map(Standings::waiting).toList(),
                waitingAccounts.stream()
                        .map(Columns::of)
                        .map(Standings::waiting)
                        .toList(),
                java.util.Optional.ofNullable(oldest).map(at -> at.toInstant(java.time.ZoneOffset.UTC)),
                effects(effects),
                polls == null ? Map.of() : polls(polls));
    }

    private static Standing.Waiting waiting(Columns row) {
        return new Standing.Waiting(
                row.text("STATE"),
                row.text("REASON_CLASS"),
                row.number("WAITING"),
                row.instant("OLDEST_UTC").orElseThrow());
    }

    private static Map<String, Standing.Effects> effects(List<Map<String, Object>> rows) {
        Map<String, Standing.Effects> effects = new TreeMap<>();
        for (Map<String, Object> row : rows) {
            Columns columns = Columns.of(row);
            effects.put(
                    columns.text("STATE"),
                    new Standing.Effects(
                            columns.number("EFFECTS"),
                            columns.instant("OLDEST_UTC").orElseThrow(),
                            columns.instant("NEWEST_UTC").orElseThrow()));
        }
        return effects;
    }

    private static Map<String, Standing.Poll> polls(List<Map<String, Object>> rows) {
        Map<String, Standing.Poll> polls = new TreeMap<>();
        for (Map<String, Object> row : rows) {
            Columns columns = Columns.of(row);
            polls.put(
                    columns.text("SHOP"),
                    new Standing.Poll(
                            columns.instant("HEARD_UTC").orElseThrow(),
                            !columns.text("SUCCESS").equals("N"),
                            columns.text("ERROR_MESSAGE"),
                            columns.instant("LAST_GOOD_UTC")));
        }
        return polls;
    }
}
