package io.tillbridge.journey.shops;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.journey.shops.ShopFinding.Weight;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the answers of a shop mean for somebody who sets it up. */
final class ShopFindings {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration CLOCKS_AGREE = Duration.ofSeconds(30);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

    private final Checkup checkup;
    private final List<ShopFinding> findings = new ArrayList<>();

    private ShopFindings(Checkup checkup) {
        this.checkup = checkup;
    }

    /** @param currency of the CounterPoint company */
    static List<ShopFinding> of(Checkup checkup, String address, String currency) {
        ShopFindings all = new ShopFindings(checkup);
        all.reading(address);
        all.writing();
        all.system(currency);
        all.clock();
        return all.findings;
    }

    private void reading(String address) {
        if (checkup.answer(Question.ORDERS).isPresent()) {
            add("address", Weight.GOOD, "Orders are read at " + address + ".");
            return;
        }
        Rejection failure = checkup.failure(Question.ORDERS).orElseThrow();
        boolean answersOtherwise =
                json(Question.SITE).path("namespaces").toString().contains("\"wc/v3\"");
        if (answersOtherwise && failure.sentence().contains("HTTP 404")) {
            add(
                    "address",
                    Weight.TROUBLE,
                    "Pretty permalinks are off, and without them WooCommerce takes no keys. In WordPress, under Settings,"
                            + " Permalinks, choose anything but Plain. Where the web server cannot rewrite: api-path:"
                            + " /index.php/wp-json");
        } else {
            add("address", Weight.TROUBLE, failure.sentence() + " " + failure.mend());
        }
    }

    /** Whoever cannot read need not be told that he cannot write. */
    private void writing() {
        if (checkup.answer(Question.ORDERS).isEmpty()) {
            return;
        }
        if (checkup.answer(Question.WRITING).isPresent()) {
            add("key", Weight.GOOD, "The key may read and write orders.");
        } else {
            checkup.failure(Question.WRITING)
                    .ifPresent(failure -> add("key", Weight.TROUBLE, failure.sentence() + " " + failure.mend()));
        }
    }

    private void system(String currency) {
        JsonNode system = json(Question.SYSTEM);
        String version = system.at("/environment/version").asText("");
        if (version.isEmpty()) {
            if (checkup.answer(Question.ORDERS).isPresent()) {
                add("version", Weight.NOTE, "WooCommerce did not say its version: the key's user is no administrator.");
            }
            return;
        }
        JsonNode hpos = system.at("/settings/HPOS_enabled");
        String tables = hpos.isBoolean()
                ? hpos.asBoolean() ? ", orders in their own tables (HPOS)" : ", orders among posts (no HPOS)"
                : "";
        add(
                "version",
                Weight.GOOD,
                "WooCommerce " + version + " on WordPress "
                        + system.at("/environment/wp_version").asText("?") + tables + ".");
        String theirs = system.at("/settings/currency").asText(currency);
        if (!theirs.equals(currency)) {
            add(
                    "currency",
                    Weight.TROUBLE,
                    "The shop sells in " + theirs + ", CounterPoint keeps " + currency
                            + ": such orders are rejected. See tillbridge.counterpoint.currency.");
        }
    }

    private void clock() {
        checkup.ahead().ifPresent(ahead -> {
            Duration apart = ahead.abs();
            String words = apart.toSeconds() + " s " + (ahead.isNegative() ? "behind" : "ahead");
            if (apart.compareTo(CLOCKS_AGREE) < 0) {
                add("clock", Weight.GOOD, "The shop's clock and ours agree.");
            } else {
                add(
                        "clock",
                        apart.compareTo(CLOCKS_DIFFER) < 0 ? Weight.NOTE : Weight.TROUBLE,
                        "The shop's clock is " + words + ": set both by a time server (NTP).");
            }
        });
    }

    private JsonNode json(Question question) {
        try {
            return JSON.readTree(checkup.answer(question).orElse("{}"));
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private void add(String about, Weight weight, String sentence) {
        findings.add(new ShopFinding(checkup.shop(), about, weight, sentence));
    }
}
