package io.tillbridge.journey.runs;

import io.tillbridge.journey.channel.Failures;
import io.tillbridge.statements.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Opens, tells of and closes runs. */
@Component("runs")
public class Runs {
    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);
    private static final Duration TELL_EVERY = Duration.ofSeconds(2);

    private final Clock clock;

    public Runs(Clock clock) {
        this.clock = clock;
    }

    public Run open(String operation, String direction, String shop, boolean dry) {
        return new Run(UUID.randomUUID().toString(), operation, direction, shop, dry, clock.instant());
    }

    public void read(Run run, int records) {
        run.read().addAndGet(records);
        tell(run);
    }

    public void created(Run run) {
        run.created().incrementAndGet();
    }

    public void updated(Run run) {
        run.updated().incrementAndGet();
    }

    public void skipped(Run run) {
        run.skipped().incrementAndGet();
    }

    /** Of a page that was compared as a whole, what needs no look of its own. */
    public void skipped(Run run, int all, int others) {
        run.skipped().addAndGet(all - others);
    }

    public void failed(Run run) {
        run.failed().incrementAndGet();
    }

    /** What somebody who waits for a long run sees. */
    private void tell(Run run) {
        Instant now = clock.instant();
        if (Duration.between(run.told(), now).compareTo(TELL_EVERY) >= 0) {
            run.telling(now);
            LOG.info("{} {}: {}, still reading", run.operation(), run.shop(), counts(run));
        }
    }

    private static String counts(Run run) {
        return run.read() + " read, " + run.created() + " new, " + run.updated() + " changed, " + run.skipped()
                + " unchanged, " + run.failed() + " failed";
    }

    /** The row of USER_SYNC_LOG. An idle run is not worth a line in the log. */
    public RunRow close(Run run, Throwable failure) {
        Instant now = clock.instant();
        String error = failure == null ? null : Failures.classify(failure).sentence();
        if (error != null) {
            LOG.warn("{} {} stopped: {} ({})", run.operation(), run.shop(), error, counts(run));
        } else if (run.created().get() + run.updated().get() + run.failed().get() > 0) {
            LOG.info("{} {}: {}{}", run.operation(), run.shop(), counts(run), run.isDry() ? " (plan only)" : "");
        }
        return new RunRow(
                run.id(),
                run.operation(),
                run.direction(),
                run.shop(),
                run.isDry() ? "Y" : "N",
                run.started(),
                now,
                BigDecimal.valueOf(Duration.between(run.started(), now).toMillis())
                        .divide(BigDecimal.valueOf(1000), 2, RoundingMode.HALF_UP),
                run.read().get(),
                run.created().get(),
                run.updated().get(),
                run.skipped().get(),
                run.failed().get(),
                error == null ? "Y" : "N",
                error);
    }

    public record RunRow(
            String runId,
            String operationType,
            String direction,
            String shop,
            String dryRun,
            Instant startUtc,
            Instant endUtc,
            BigDecimal durationSeconds,
            int recordsInput,
            int recordsCreated,
            int recordsUpdated,
            int recordsSkipped,
            int recordsFailed,
            String success,
            String errorMessage)
            implements Row {}
}
