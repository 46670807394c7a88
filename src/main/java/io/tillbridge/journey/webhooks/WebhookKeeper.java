package io.tillbridge.journey.webhooks;

import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.journey.runs.Run;
import io.tillbridge.settings.Settings;
import io.tillbridge.woocommerce.Webhook;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The steps of webhooks.keep that decide: whose webhooks are kept, and what is to be done about each of them. */
@Component("webhookKeeper")
public class WebhookKeeper {
    private static final int MOST = 100;

    private final Settings settings;

    public WebhookKeeper(Settings settings) {
        this.settings = settings;
    }

    /** Shops whose webhooks can be kept. */
    public Set<String> shops() {
        return settings.shops().keySet().stream()
                .filter(shop -> whyNot(shop).isEmpty())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    /** Why a shop's webhooks are left alone, with the mend. */
    public Optional<String> whyNot(String shop) {
        String secret = settings.shops().get(shop).webhookSecret();
        if (settings.publicUrl().isBlank()) {
            return Optional.of("No webhooks: tillbridge.public-url does not say where the shop reaches this service.");
        }
        return secret == null || secret.isBlank()
                ? Optional.of("No webhooks: tillbridge.shops." + shop + ".webhook-secret is not set.")
                : Optional.empty();
    }

    public String query() {
        return "per_page=" + MOST + "&orderby=id&order=asc";
    }

    /**
     * What is to be done, and on the run what a person reads of it.
     *
     * @return nothing where a person only looks at the plan
     */
    public List<WebhookStep> plan(Run run, String json) throws ShopFailure {
        List<Webhook> found = Webhook.list(json).orElseThrow(() -> ShopFailure.away("its webhooks are not a list"));
        if (found.size() >= MOST) {
            throw ShopFailure.refused(
                    "it has a hundred webhooks or more, and ours cannot be told from them",
                    "Delete those that nobody needs, under WooCommerce, Settings, Advanced, Webhooks.");
        }
        String shop = run.shop();
        List<WebhookStep> steps = WebhookPlan.of(
                WebhookWish.of(
                        shop, settings.publicUrl(), settings.shops().get(shop).webhookSecret()),
                found);
        run.read().addAndGet(found.size());
        for (WebhookStep step : steps) {
            String number = step.id() == 0 ? "new" : String.valueOf(step.id());
            run.plan(new Run.PlanLine(shop, number, step.topic() + " " + step.status(), step.sentence() + "."));
            if (!step.action().isWork()) {
                run.skipped().incrementAndGet();
            }
        }
        return steps.stream()
                .filter(step -> step.action().isWork() && !run.isDry())
                .toList();
    }

    /** Counts a step that the shop has taken. */
    public void done(Run run, WebhookStep step) {
        (step.action() == WebhookStep.Action.CREATE ? run.created() : run.updated()).incrementAndGet();
    }
}
