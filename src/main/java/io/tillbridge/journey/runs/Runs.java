package io.tillbridge.journey.runs;

import io.tillbridge.journey.channel.Failures;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.settings.Instance;
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
    private final Instance instance;

    public Runs(Clock clock, Instance instance) {
        this.clock = clock;
        this.instance = instance;
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

    /** The row of USER_SYNC_LOG while the run goes on. */
    public RunRow row(Run run) {
        return row(run, null, null, null);
    }

    /** The row once it is over. An idle run is not worth a line in the log. */
    public RunRow close(Run run, Throwable failure) {
        String error = failure == null ? null : sentence(Failures.classify(failure));
        if (error != null) {
            LOG.warn("{} {} stopped: {} ({})", run.operation(), run.shop(), error, counts(run));
        } else if (run.created().get() + run.updated().get() + run.failed().get() > 0) {
            LOG.info("{} {}: {}{}", run.operation(), run.shop(), counts(run), run.isDry() ? " (plan only)" : "");
        }
        return row(run, clock.instant(), error == null ? "Y" : "N", error);
    }

    /** What the shop refuses comes again until somebody mends it; the rest passes. */
    private static String sentence(Rejection rejection) {
        return rejection.reason() == Reason.SHOP_REFUSED
                ? rejection.sentence() + " " + rejection.mend()
                : rejection.sentence();
    }

    /** The row of USER_SYNC_LOG of a run that the log need not speak of: the order it brought has lines of its own. */
    public RunRow note(Run run) {
        return row(run, clock.instant(), "Y", null);
    }

    private RunRow row(Run run, Instant ended, String success, String error) {
        return new RunRow(
                run.id(),
                run.operation(),
                run.direction(),
                run.shop(),
                run.isDry() ? "Y" : "N",
                instance.name(),
                run.started(),
                clock.instant(),
                ended,
                ended == null ? null : seconds(run.started(), ended),
                run.read().get(),
                run.created().get(),
                run.updated().get(),
                run.skipped().get(),
                run.failed().get(),
                success,
                error);
    }

    private static BigDecimal seconds(Instant from, Instant to) {
        return BigDecimal.valueOf(Duration.between(from, to).toMillis())
                .divide(BigDecimal.valueOf(1000), 2, RoundingMode.HALF_UP);
    }

    /**
     * A row of USER_SYNC_LOG.
     *
     * @param instance which process of several runs it
     * @param aliveUtc when it was last heard of
     * @param endUtc   null while it goes on, as its duration and success are
     */
    public record RunRow(
            String runId,
            String operationType,
            String direction,
            String shop,
            String dryRun,
            String instance,
            Instant startUtc,
            Instant aliveUtc,
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
