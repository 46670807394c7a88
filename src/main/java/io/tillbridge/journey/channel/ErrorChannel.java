package io.tillbridge.journey.channel;

import io.tillbridge.contract.Writers;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The steps of the error channel that decide: what class a failure is of, and so what becomes of the record. */
@Component("errorChannel")
public class ErrorChannel {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorChannel.class);
    private static final String STAGED = "STAGED";
    private static final int AT_ONCE = 3;

    private final Settings settings;
    private final Writers writers;
    private final Clock clock;
    private final DatabaseTrouble trouble;

    public ErrorChannel(Settings settings, Writers writers, Clock clock, DatabaseTrouble trouble) {
        this.settings = settings;
        this.writers = writers;
        this.clock = clock;
        this.trouble = trouble;
    }

    /** A refused row is the record's fault only where the table is as it has to be, so that is looked at first. */
    public Rejection classify(Throwable failure, String endpoint) {
        Rejection rejection = Failures.classify(failure, endpoint);
        boolean refused = rejection.reason() == Reason.DATABASE_REFUSED || rejection.reason() == Reason.SCHEMA_CHANGED;
        if (refused && writers.areOffNow() && rejection.reason() == Reason.DATABASE_REFUSED) {
            rejection = Failures.unfit(endpoint);
        }
        trouble.note(rejection);
        if (rejection.reason() == Reason.UNEXPECTED || rejection.reason() == Reason.DATABASE_REFUSED) {
            // Only where it happened: texts of foreign exceptions quote values.
            LOG.error(
                    "{} {}",
                    rejection.sentence() + (rejection.field().isEmpty() ? "" : " Column " + rejection.field() + "."),
                    stack(failure));
        }
        return rejection;
    }

    /** Two that meet at one row: the later one only has to look again, and finds what the other wrote. */
    public boolean settlesAtOnce(Throwable failure, int attempts) {
        return attempts <= AT_ONCE && Failures.classify(failure).reason() == Reason.BUSY;
    }

    /** The shop answered, and will answer the same again. */
    public boolean isRefused(Throwable failure) {
        return Failures.classify(failure).reason() == Reason.SHOP_REFUSED;
    }

    /** A tick that failed outside any record's own handling: the work waits where it is for the next one. */
    public void say(String routeId, Throwable failure) {
        Rejection rejection = Failures.classify(failure);
        trouble.note(rejection);
        LOG.warn("{} stopped, the next tick goes on: {} {}", routeId, rejection.sentence(), rejection.mend());
    }

    private static String stack(Throwable failure) {
        StringBuilder stack = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            stack.append(cause.getClass().getName()).append(' ');
            if (isOurs(cause)) {
                stack.append("“").append(cause.getMessage()).append("” ");
            }
            for (StackTraceElement element : cause.getStackTrace()) {
                if (element.getClassName().startsWith("io.tillbridge")) {
                    stack.append("at ").append(element).append(' ');
                }
            }
        }
        return stack.toString();
    }

    /** Our own sentences name no values; what a database says may, whoever hands it on. */
    private static boolean isOurs(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return !(cause instanceof SQLException)
                && trace.length > 0
                && trace[0].getClassName().startsWith("io.tillbridge");
    }

    /** What becomes of a staged order. */
    public SetAside order(Rejection rejection, Map<String, Object> staged) {
        Columns row = Columns.of(staged);
        int attempts = (int) row.number("ATTEMPTS") + 1;
        Instant now = clock.instant();
        String toState = stateAfter(rejection);
        String line = "Order " + row.text("WOO_ORDER_NO") + " (" + row.text("SHOP") + ") "
                + (toState.equals(STAGED) ? "waits" : toState.toLowerCase(java.util.Locale.ROOT)) + ": "
                + rejection.failureClass() + " " + rejection.reason() + ". " + withoutNames(rejection);
        LOG.warn("{}", line);
        return aside(rejection, toState, attempts, toState.equals(STAGED) ? pause(attempts) : null, now);
    }

    /** What becomes of a staged account. */
    public SetAside account(Rejection refused, Map<String, Object> staged) {
        Rejection rejection =
                refused.withMend(refused.mend().replace("orders replay --reason", "customers replay --reason"));
        Columns row = Columns.of(staged);
        int attempts = (int) row.number("ATTEMPTS") + 1;
        Instant now = clock.instant();
        String toState = stateAfter(rejection);
        LOG.warn(
                "Account {} ({}) {}: {} {}. {}",
                row.text("SOURCE_KEY"),
                row.text("SHOP"),
                toState.equals(STAGED) ? "waits" : toState.toLowerCase(java.util.Locale.ROOT),
                rejection.failureClass(),
                rejection.reason(),
                rejection.sentence());
        return aside(rejection, toState, attempts, toState.equals(STAGED) ? pause(attempts) : null, now);
    }

    /** What becomes of something that happened to an order; what waits for picked goods is looked at again. */
    public SetAside followUp(Rejection refused, Map<String, Object> followUp) {
        Columns row = Columns.of(followUp);
        Rejection rejection = named(refused, row.number("FOLLOW_UP_ID"));
        int attempts = (int) row.number("ATTEMPTS") + 1;
        String toState = stateAfter(rejection);
        LOG.warn(
                "{} {} of order {} ({}) {}: {} {}. {}",
                row.text("KIND"),
                row.text("SOURCE_KEY"),
                row.text("WOO_ORDER_NO"),
                row.text("SHOP"),
                toState.equals(STAGED) ? "waits" : toState.toLowerCase(java.util.Locale.ROOT),
                rejection.failureClass(),
                rejection.reason(),
                rejection.sentence());
        boolean passes = rejection.reason() == Reason.ALREADY_PICKED;
        Long again = passes ? settings.afterSale().lookAgain().toMillis() : null;
        return aside(rejection, toState, attempts, toState.equals(STAGED) ? pause(attempts) : again, clock.instant());
    }

    /** With commands that can be pasted; those that are about orders are about follow-ups here. */
    private static Rejection named(Rejection rejection, long id) {
        String mend = rejection
                .mend()
                .replace("followups accept", "followups accept " + id + " --why \"entered by hand\" --apply")
                .replace("followups replay", "followups replay " + id + " --apply");
        return rejection.withMend(mend.replace("orders replay --reason", "followups replay --reason"));
    }

    /** The timeline's line about it; null where the same stands there already. */
    public Event followUpEvent(Rejection rejection, Map<String, Object> followUp, SetAside aside) {
        Columns row = Columns.of(followUp);
        if (row.text("REASON_CODE").equals(rejection.reason().name())) {
            return null;
        }
        boolean held = aside.toState().equals("HELD") && row.text("KIND").equals("CANCEL");
        return new Event(
                row.text("SHOP"),
                row.number("WOO_ORDER_ID"),
                aside.utcTime(),
                "followups.post",
                row.text("ORDER_STATE"),
                held && row.text("ORDER_STATE").equals("POSTED") ? "HELD" : row.text("ORDER_STATE"),
                rejection.failureClass() + " " + rejection.reason() + ": " + rejection.sentence() + " "
                        + aside.reasonMend());
    }

    private static String stateAfter(Rejection rejection) {
        return switch (rejection.failureClass()) {
            case TRANSIENT -> STAGED;
            case CONFLICT -> "HELD";
            case DATA, MISSING -> "REJECTED";
        };
    }

    /** Line names are the shop's words, sometimes a person's (an engraving, a dedication): not for the log. */
    private static String withoutNames(Rejection rejection) {
        return rejection.sentence().replaceAll("“[^”]*”", "“…”") + " "
                + rejection.mend().replaceAll("'=[^']*'", "'=…'");
    }

    /** What becomes of an effect that the shop could not be told: due again later; given up where the order is gone. */
    public SetAside effect(Rejection rejection, Map<String, Object> effect) {
        Columns row = Columns.of(effect);
        Instant now = clock.instant();
        boolean gone = rejection.reason() == Reason.GONE_FROM_SHOP;
        boolean order = row.number("WOO_ORDER_ID") > 0;
        LOG.warn(
                "{} {} ({}) of the shop {} be told of its {}: {}",
                order ? "Order id" : "Account",
                row.number(order ? "WOO_ORDER_ID" : "WOO_USER_ID"),
                row.text("SHOP"),
                gone ? "cannot" : "could not yet",
                order ? "document" : "customer",
                rejection.sentence());
        Long pause = gone ? null : pause((int) row.number("ATTEMPTS"));
        return aside(rejection, gone ? "GIVEN_UP" : "DUE", (int) row.number("ATTEMPTS"), pause, now);
    }

    private Long pause(int attempts) {
        return Backoff.pause(
                        attempts,
                        settings.retry().first(),
                        settings.retry().longest(),
                        ThreadLocalRandom.current().nextDouble())
                .toMillis();
    }

    private static SetAside aside(Rejection rejection, String toState, int attempts, Long pauseMillis, Instant now) {
        return new SetAside(
                toState,
                rejection.failureClass().name(),
                rejection.reason().name(),
                rejection.sentence(),
                rejection.field().isEmpty() ? null : rejection.field(),
                rejection.mend(),
                rejection.missing().map(Rejection.Missing::kind).orElse(null),
                rejection.missing().map(Rejection.Missing::key).orElse(null),
                attempts,
                pauseMillis,
                now);
    }

    /** The timeline's line about it; null where the same passing failure stands there already. */
    public Event event(Rejection rejection, Map<String, Object> staged, SetAside aside) {
        Columns row = Columns.of(staged);
        boolean again = aside.toState().equals(STAGED)
                && row.text("REASON_CODE").equals(rejection.reason().name());
        return again
                ? null
                : new Event(
                        row.text("SHOP"),
                        row.number("WOO_ORDER_ID"),
                        aside.utcTime(),
                        "documents.post",
                        row.text("STATE"),
                        aside.toState(),
                        rejection.failureClass() + " " + rejection.reason() + ": " + rejection.sentence() + " "
                                + rejection.mend());
    }

    /** What could not even be staged, keyed by its content so that the same thing again is the same row. */
    public UnstagedReject unstaged(Rejection rejection, String shop, String sourceKey, String payload) {
        return unstaged("orders", "Order id", rejection, shop, sourceKey, payload);
    }

    public UnstagedReject unstagedAccount(Rejection rejection, String shop, String sourceKey, String payload) {
        return unstaged("customers", "Account", rejection, shop, sourceKey, payload);
    }

    private UnstagedReject unstaged(
            String journey, String what, Rejection rejection, String shop, String sourceKey, String payload) {
        String content = payload == null ? "" : payload;
        LOG.warn(
                "{} {} ({}) could not be staged: {} {}. {}",
                what,
                sourceKey,
                shop,
                rejection.failureClass(),
                rejection.reason(),
                rejection.sentence());
        return new UnstagedReject(
                shop,
                journey,
                sourceKey,
                Fingerprint.of(content),
                content,
                rejection.failureClass().name(),
                rejection.reason().name(),
                rejection.sentence(),
                rejection.field().isEmpty() ? null : rejection.field(),
                rejection.mend(),
                clock.instant());
    }

    /** A row of USER_REJECT. */
    public record UnstagedReject(
            String shop,
            String journey,
            String sourceKey,
            String payloadHash,
            String payload,
            String reasonClass,
            String reasonCode,
            String reason,
            String reasonField,
            String reasonMend,
            Instant utcTime)
            implements Row {}
}
