package io.tillbridge.journey;

import io.tillbridge.journey.channel.FailureClass;
import io.tillbridge.journey.channel.Reason;
import java.util.Map;

/** The reject catalogue as a page, made from what the examples came to. */
final class RejectPage {

    /** What a person finds in the row of an order that was set aside. */
    record Entry(String story, String state, String failureClass, String sentence, String field, String mend) {}

    private static final Map<FailureClass, String> MEANINGS = Map.of(
            FailureClass.DATA, "The content is wrong. Trying again would not help: correct it, and it goes on.",
            FailureClass.MISSING,
                    "A code, an item or a customer is not there yet. The order goes on by itself when it is.",
            FailureClass.CONFLICT, "A person has to decide.",
            FailureClass.TRANSIENT,
                    "It passes. The order is tried again with growing pauses, for days if need be, and never rejected.");

    private RejectPage() {}

    static String of(Map<Reason, Entry> entries) {
        StringBuilder page = new StringBuilder("""
                # Why an order is set aside, and what to do about it

                Every reason with an example that runs as a test: this page is made from what comes of them
                (`src/test/resources/rejects`, `RejectCatalogueTest`). In place of `…` stands what differs from case to case.
                """);
        for (FailureClass failureClass : FailureClass.values()) {
            page.append("\n## ")
                    .append(failureClass)
                    .append("\n\n")
                    .append(MEANINGS.get(failureClass))
                    .append('\n');
            entries.forEach((reason, entry) -> {
                if (reason.failureClass() == failureClass) {
                    page.append(entry(reason, entry));
                }
            });
        }
        return page.toString();
    }

    private static String entry(Reason reason, Entry entry) {
        String field = entry.field().isEmpty() ? "" : "- at: `" + entry.field() + "`\n";
        return "\n### " + reason + "\n\n" + entry.story() + "\n\n> " + entry.sentence() + "\n> " + entry.mend() + "\n\n"
                + field + "- the "
                + (entry.story().contains("account") ? "account" : "order") + " is then: " + entry.state() + "\n";
    }
}
