package io.tillbridge.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.contract.Mismatch;
import io.tillbridge.contract.Verdict;
import io.tillbridge.health.Standing.Effects;
import io.tillbridge.health.Standing.Poll;
import io.tillbridge.health.Standing.Waiting;
import io.tillbridge.settings.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;

class FindingsTest {
    private static final Instant NOW = Instant.parse("2026-11-02T12:00:00Z");
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(2));
    private static final Set<String> SHOPS = Set.of("woodys");
    private static final Settings.Health LIMITS =
            new Settings.Health(Duration.ofMinutes(10), Duration.ofMinutes(10), 3, Duration.ofDays(3));
    private static final Standing QUIET =
            new Standing(Map.of(), List.of(), List.of(), Optional.empty(), Map.of(), Map.of());

    private static Instant before(Duration time) {
        return NOW.minus(time);
    }

    private static Standing polled(Instant ended, String error, Instant lastGood) {
        Poll poll = new Poll(ended, error.isEmpty(), error, Optional.ofNullable(lastGood));
        return new Standing(Map.of(), List.of(), List.of(), Optional.empty(), Map.of(), Map.of("woodys", poll));
    }

    private static String sentence(Health health) {
        return health.getDetails().get("sentence").toString();
    }

    @Test
    void anUncheckedDatabaseIsOutOfServiceAndAnUnfitOneIsDownWithEachMend() {
        Mismatch mismatch = new Mismatch("NOTES.TXT", "Column NOTES.TXT is not there.", "Put it back.");
        Health unfit = Findings.counterpoint(Optional.of(new Verdict(NOW, List.of(mismatch), List.of(), 3, 30)));
        Health warned = Findings.counterpoint(Optional.of(new Verdict(NOW, List.of(), List.of(mismatch), 3, 30)));

        assertThat(Findings.counterpoint(Optional.empty()).getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(unfit.getStatus()).isEqualTo(Status.DOWN);
        assertThat(sentence(unfit)).startsWith("Writers are off: 1 ");
        assertThat(unfit.getDetails()).containsEntry("NOTES.TXT", "Column NOTES.TXT is not there. Put it back.");
        assertThat(warned.getStatus()).isEqualTo(Status.UP);
        assertThat(sentence(warned)).contains("3 tables, 30 columns");
        assertThat(warned.getDetails()).containsKey("warning: NOTES.TXT");
    }

    @Test
    void aShopThatFailsOnceIsForTomorrowAndOneThatStaysAwayIsForNow() {
        Instant last = before(Duration.ofMinutes(1));
        Standing once = polled(last, "The shop did not answer: HTTP 503.", before(Duration.ofMinutes(3)));
        Standing away = polled(last, "The shop did not answer: HTTP 503.", before(Duration.ofMinutes(30)));

        assertThat(Findings.shops(polled(last, "", last), SHOPS, LIMITS, LONG_AGO, NOW)
                        .getStatus())
                .isEqualTo(Status.UP);
        assertThat(Findings.shops(once, SHOPS, LIMITS, LONG_AGO, NOW).getStatus())
                .isEqualTo(Findings.ATTENTION);
        Health down = Findings.shops(away, SHOPS, LIMITS, LONG_AGO, NOW);
        assertThat(down.getStatus()).isEqualTo(Status.DOWN);
        assertThat(down.getDetails().get("woodys"))
                .isEqualTo(
                        "The last look failed 60 s ago: The shop did not answer: HTTP 503. The last good one was 30 min ago.");
    }

    @Test
    void aShopThatWasNotReadYetIsNoTrouble() {
        Health health = Findings.shops(QUIET, SHOPS, LIMITS, NOW, NOW);

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails().get("woodys")).isEqualTo("Not read yet since the service started.");
    }

    @Test
    void aScheduleThatIsSilentForTooLongIsForNow() {
        Standing silent = polled(before(Duration.ofMinutes(11)), "", null);

        assertThat(Findings.schedule(silent, SHOPS, LIMITS, LONG_AGO, NOW).getStatus())
                .isEqualTo(Status.DOWN);
        assertThat(sentence(Findings.schedule(silent, SHOPS, LIMITS, LONG_AGO, NOW)))
                .startsWith("orders.poll ran last 11 min ago. It is silent for longer than 10 min");
        assertThat(Findings.schedule(silent, SHOPS, LIMITS, NOW, NOW).getStatus())
                .as("just started")
                .isEqualTo(Status.UP);
        assertThat(Findings.schedule(QUIET, Set.of(), LIMITS, LONG_AGO, NOW).getStatus())
                .as("no shop")
                .isEqualTo(Status.UP);
    }

    @Test
    void anOrderThatIsReadyForTooLongIsForNow() {
        Standing late = new Standing(
                Map.of("STAGED", 3L),
                List.of(),
                List.of(),
                Optional.of(before(Duration.ofMinutes(11))),
                Map.of(),
                Map.of());

        assertThat(Findings.orders(late, LIMITS, NOW).getStatus()).isEqualTo(Status.DOWN);
        assertThat(sentence(Findings.orders(late, LIMITS, NOW)))
                .startsWith("3 ready to post, the oldest since 11 min.");
        assertThat(Findings.orders(QUIET, LIMITS, NOW).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void setAsideOrdersAreCountedAndRaisedOnlyWhenOneWaitsTooLong() {
        Waiting fresh = new Waiting("REJECTED", "MISSING", 2, before(Duration.ofHours(5)));
        Waiting old = new Waiting("HELD", "CONFLICT", 1, before(Duration.ofDays(4)));

        Health everyday = Findings.rejects(
                new Standing(Map.of(), List.of(fresh), List.of(), Optional.empty(), Map.of(), Map.of()), LIMITS, NOW);
        Health late = Findings.rejects(
                new Standing(Map.of(), List.of(fresh, old), List.of(), Optional.empty(), Map.of(), Map.of()),
                LIMITS,
                NOW);

        assertThat(everyday.getStatus()).isEqualTo(Status.UP);
        assertThat(everyday.getDetails()).containsEntry("REJECTED MISSING", 2L);
        assertThat(late.getStatus()).isEqualTo(Findings.ATTENTION);
        assertThat(sentence(late))
                .isEqualTo("Some are set aside, the oldest since 4 days. See them with:"
                        + " orders list --state REJECTED, orders list --state HELD");
    }

    @Test
    void setAsideAccountsAreCountedAndRaisedInTheSameWay() {
        Waiting old = new Waiting("HELD", "CONFLICT", 1, before(Duration.ofDays(4)));

        Health late = Findings.accounts(
                new Standing(Map.of(), List.of(), List.of(old), Optional.empty(), Map.of(), Map.of()), LIMITS, NOW);

        assertThat(late.getStatus()).isEqualTo(Findings.ATTENTION);
        assertThat(late.getDetails()).containsEntry("HELD CONFLICT", 1L);
        assertThat(sentence(late)).contains("customers list --state HELD");
        assertThat(Findings.accounts(QUIET, LIMITS, NOW).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void whatTheShopCannotBeToldIsRaisedForADayAndThenOnlyCounted() {
        assertThat(outbox("GIVEN_UP", before(Duration.ofHours(2))).getStatus()).isEqualTo(Findings.ATTENTION);
        assertThat(outbox("GIVEN_UP", LONG_AGO).getStatus()).isEqualTo(Status.UP);
        assertThat(sentence(outbox("GIVEN_UP", LONG_AGO))).contains("1 cannot be told");
        assertThat(outbox("DUE", before(Duration.ofMinutes(1))).getStatus()).isEqualTo(Status.UP);
        assertThat(outbox("DUE", LONG_AGO).getStatus()).isEqualTo(Findings.ATTENTION);
    }

    private static Health outbox(String state, Instant created) {
        Map<String, Effects> effects = Map.of(state, new Effects(1, created, created));
        return Findings.outbox(
                new Standing(Map.of(), List.of(), List.of(), Optional.empty(), effects, Map.of()), LIMITS, NOW);
    }
}
