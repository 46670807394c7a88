package io.tillbridge.journey.shops;

import io.tillbridge.journey.channel.Failures;
import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.journey.runs.Run;
import io.tillbridge.journey.runs.Runs;
import io.tillbridge.journey.shops.ShopFinding.Weight;
import io.tillbridge.journey.webhooks.WebhookKeeper;
import io.tillbridge.settings.Settings;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The steps of shops.check that decide: what a shop is asked, and what its answers mean. */
@Component("shopCheck")
public class ShopCheck {
    // WordPress refuses to send to others (wp_http_validate_url).
    private static final Set<Integer> PORTS_OF_WORDPRESS = Set.of(-1, 80, 443, 8080);

    private final Settings settings;
    private final WebhookKeeper keeper;
    private final Runs runs;
    private final Clock clock;

    public ShopCheck(Settings settings, WebhookKeeper keeper, Runs runs, Clock clock) {
        this.settings = settings;
        this.keeper = keeper;
        this.runs = runs;
        this.clock = clock;
    }

    public Checkup begin(String shop) {
        return new Checkup(shop);
    }

    public List<Question> questions() {
        return List.of(Question.values());
    }

    /** @param answeredAt the shop's own clock, as HTTP writes it */
    public void note(Checkup checkup, Question question, String answer, String answeredAt) {
        checkup.answered(question, answer);
        instant(answeredAt).ifPresent(theirs -> checkup.clockIs(Duration.between(clock.instant(), theirs)));
    }

    public void noteFailure(Checkup checkup, Question question, Throwable failure) {
        checkup.failed(question, Failures.classify(failure));
    }

    private static Optional<Instant> instant(String date) {
        try {
            return date == null || date.isBlank()
                    ? Optional.empty()
                    : Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public List<ShopFinding> findings(Checkup checkup) {
        List<ShopFinding> findings = new ArrayList<>(ShopFindings.of(
                checkup,
                settings.shops().get(checkup.shop()).url(),
                settings.counterpoint().currency()));
        if (checkup.answer(Question.ORDERS).isPresent()) {
            findings.add(webhooks(checkup));
        }
        return findings;
    }

    private ShopFinding webhooks(Checkup checkup) {
        String shop = checkup.shop();
        Optional<String> whyNot = keeper.whyNot(shop);
        if (whyNot.isPresent()) {
            return webhooks(shop, Weight.NOTE, whyNot.get() + " Orders come with the poll.");
        }
        if (checkup.failure(Question.WEBHOOKS).isPresent()) {
            var failure = checkup.failure(Question.WEBHOOKS).get();
            return webhooks(shop, Weight.TROUBLE, failure.sentence() + " " + failure.mend());
        }
        if (!PORTS_OF_WORDPRESS.contains(URI.create(settings.publicUrl()).getPort())) {
            return webhooks(
                    shop,
                    Weight.NOTE,
                    "WordPress delivers to the ports 443, 80 and 8080 only: set tillbridge.public-url to one of them.");
        }
        try {
            Run plan = runs.open("webhooks.keep", "CP_TO_WOO", shop, true);
            keeper.plan(plan, checkup.answer(Question.WEBHOOKS).orElse("[]"));
            int toDo = plan.planned().size() - plan.skipped().get();
            return toDo == 0
                    ? webhooks(shop, Weight.GOOD, "The shop's webhooks are as they should be.")
                    : webhooks(
                            shop,
                            Weight.NOTE,
                            toDo + " webhooks to make or mend: webhooks check --apply, or wait an hour.");
        } catch (ShopFailure e) {
            return webhooks(
                    shop,
                    Weight.TROUBLE,
                    e.rejection().sentence() + " " + e.rejection().mend());
        }
    }

    private static ShopFinding webhooks(String shop, Weight weight, String sentence) {
        return new ShopFinding(shop, "webhooks", weight, sentence);
    }
}
