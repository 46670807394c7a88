package io.tillbridge.health;

import io.tillbridge.contract.Verdict;
import io.tillbridge.health.Standing.Effects;
import io.tillbridge.health.Standing.Poll;
import io.tillbridge.health.Standing.Waiting;
import io.tillbridge.settings.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;

/**
 * What the standing of the journey means for somebody who looks after it. DOWN wants a person now, ATTENTION on the next
 * working day; what mends itself or is everyday business stays UP, since a check that is always yellow is not looked at
 * (journey.md §7.40).
 */
final class Findings {
    static final Status ATTENTION = new Status("ATTENTION");
    private static final Duration RECENT = Duration.ofDays(1);

    private Findings() {}

    /** Each shop's last poll. One that failed is told at once, and wants a person when none went well for long. */
    static Health shops(Standing standing, Set<String> shops, Settings.Health limits, Instant started, Instant now) {
        Map<String, String> sentences = new LinkedHashMap<>();
        Status worst = Status.UP;
        for (String shop : shops.stream().sorted().toList()) {
            Poll poll = standing.polls().get(shop);
            if (poll == null) {
                sentences.put(shop, "Not read yet since the service started.");
            } else if (poll.good()) {
                sentences.put(shop, "Read " + ago(poll.ended(), now) + ".");
            } else {
                Instant since = later(poll.lastGood().orElse(Instant.EPOCH), started);
                boolean long_ = since.plus(limits.scheduleSilent()).isBefore(now);
                worst = long_ ? Status.DOWN : worst.equals(Status.DOWN) ? worst : ATTENTION;
                sentences.put(
                        shop,
                        "The last look failed " + ago(poll.ended(), now) + ": " + poll.error()
                                + " The last good one was "
                                + poll.lastGood().map(good -> ago(good, now)).orElse("more than a day ago") + ".");
            }
        }
        return Health.status(worst).withDetails(sentences).build();
    }

    /** Whether orders.poll runs at all, well or not. */
    static Health schedule(Standing standing, Set<String> shops, Settings.Health limits, Instant started, Instant now) {
        if (shops.isEmpty()) {
            return said(Status.UP, "No shop is configured, so nothing is to be read.");
        }
        Optional<Instant> ran =
                standing.polls().values().stream().map(Poll::ended).max(Comparator.naturalOrder());
        boolean silent = later(ran.orElse(Instant.EPOCH), started)
                .plus(limits.scheduleSilent())
                .isBefore(now);
        String last = ran.map(at -> "orders.poll ran last " + ago(at, now) + ".")
                .orElse("orders.poll did not run within the last day.");
        return silent
                ? said(
                        Status.DOWN,
                        last + " It is silent for longer than " + words(limits.scheduleSilent())
                                + ": look at tillbridge.schedule.orders and at the log.")
                : said(Status.UP, last);
    }

    /** Whether orders that are ready become documents. */
    static Health orders(Standing standing, Settings.Health limits, Instant now) {
        if (standing.oldestUnposted().isEmpty()) {
            return said(Status.UP, "Every order that is ready is posted.");
        }
        Instant since = standing.oldestUnposted().get();
        String sentence = standing.orders().getOrDefault("STAGED", 0L) + " ready to post, the oldest " + "since "
                + words(Duration.between(since, now)) + ".";
        return since.plus(limits.oldestUnposted()).isBefore(now)
                ? said(Status.DOWN, sentence + " See why with: orders list --state STAGED")
                : said(Status.UP, sentence);
    }

    /** Orders that wait for a person or for something missing: counted always, raised when one waits too long. */
    static Health rejects(Standing standing, Settings.Health limits, Instant now) {
        return setAside("order", standing.waiting(), limits, now);
    }

    /** Accounts that wait for a person or for something missing, in the same way. */
    static Health accounts(Standing standing, Settings.Health limits, Instant now) {
        return setAside("customer", standing.waitingAccounts(), limits, now);
    }

    /** @param kind what they are, and in the plural the command that lists them */
    private static Health setAside(String kind, List<Waiting> all, Settings.Health limits, Instant now) {
        Map<String, Object> counts = new LinkedHashMap<>();
        all.forEach(waiting -> counts.merge(
                waiting.state() + " " + waiting.failureClass(),
                waiting.count(),
                (one, other) -> (long) one + (long) other));
        Optional<Instant> oldest = all.stream().map(Waiting::oldest).min(Comparator.naturalOrder());
        boolean late =
                oldest.filter(at -> at.plus(limits.setAside()).isBefore(now)).isPresent();
        String sentence = oldest.map(at -> "Some are set aside, the oldest since " + words(Duration.between(at, now))
                        + ". See them with: " + kind + "s list --state REJECTED, " + kind + "s list --state HELD")
                .orElse("No " + kind + " is set aside.");
        return Health.status(late ? ATTENTION : Status.UP)
                .withDetail("sentence", sentence)
                .withDetails(counts)
                .build();
    }

    /** Whether shops hear of their documents. */
    static Health outbox(Standing standing, Settings.Health limits, Instant now) {
        Effects due = standing.effects("DUE");
        Effects givenUp = standing.effects("GIVEN_UP");
        boolean late =
                due.count() > 0 && due.oldest().plus(limits.oldestUnposted()).isBefore(now);
        boolean lost = givenUp.count() > 0 && givenUp.newest().plus(RECENT).isAfter(now);
        String sentence = due.count() == 0
                ? "The shops know of every document."
                : due.count() + " documents not told to their shop yet, the oldest since "
                        + words(Duration.between(due.oldest(), now)) + ".";
        if (givenUp.count() > 0) {
            sentence += " " + givenUp.count() + " cannot be told: the shop has no such order any more.";
        }
        return said(late || lost ? ATTENTION : Status.UP, sentence);
    }

    /** Whether CounterPoint may be written to; each reason against it with its mend. */
    static Health counterpoint(Optional<Verdict> verdict) {
        if (verdict.isEmpty()) {
            return said(
                    Status.OUT_OF_SERVICE,
                    "Writers are off until the database was looked at for the first time; db and the log say why that waits.");
        }
        Verdict found = verdict.get();
        Health.Builder health =
                Health.status(found.isSound() ? Status.UP : Status.DOWN).withDetail("sentence", found.summary());
        found.refusals().forEach(mismatch -> health.withDetail(mismatch.place(), mismatch.toString()));
        found.warnings().forEach(mismatch -> health.withDetail("warning: " + mismatch.place(), mismatch.toString()));
        return health.build();
    }

    private static Health said(Status status, String sentence) {
        return Health.status(status).withDetail("sentence", sentence).build();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static String ago(Instant at, Instant now) {
        return words(Duration.between(at, now)) + " ago";
    }

    /** As people say it: the largest unit is enough. */
    static String words(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        if (seconds < 120) {
            return seconds + " s";
        }
        if (seconds < 7200) {
            return seconds / 60 + " min";
        }
        return seconds < 172_800 ? seconds / 3600 + " h" : seconds / 86_400 + " days";
    }
}
