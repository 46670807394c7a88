package io.tillbridge.commands;

import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.settings.Settings;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** Which shops a command is about: the one that was named, or every configured one. */
class WhichShops {
    @Option(names = "--shop", paramLabel = "SHOP", description = "Default: every configured shop.")
    private String shop;

    /** Empty where none was named. */
    String named() {
        return shop == null ? "" : shop;
    }

    Set<String> of(Settings settings) {
        Set<String> known = new TreeSet<>(settings.shops().keySet());
        if (known.isEmpty()) {
            throw Refusal.badQuestion("shop", "No shop is configured: see tillbridge.shops in application.yml.");
        }
        if (shop != null && !known.contains(shop)) {
            throw Refusal.badQuestion(
                    "shop", "No shop is configured as " + shop + "; known are " + String.join(", ", known) + ".");
        }
        return shop == null ? known : Set.of(shop);
    }
}
