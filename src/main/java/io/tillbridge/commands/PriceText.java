package io.tillbridge.commands;

import io.tillbridge.journey.pricing.Explanation.NearMiss;
import io.tillbridge.journey.quotes.PriceAnswer;
import io.tillbridge.journey.quotes.PriceStory;

/** A price and its reasons as a person reads them. */
final class PriceText {

    private PriceText() {}

    static String of(PriceStory story) {
        StringBuilder text = new StringBuilder(story.buyer() + ", item " + story.itemNo() + ", quantity "
                + story.quantity().toPlainString() + ", at location " + story.location() + "\n");
        text.append(story.price() == null ? line("No price", story.noPrice()) : price(story.price()));
        if (!story.near().isEmpty()) {
            text.append("Rules that nearly applied:\n");
        }
        for (NearMiss miss : story.near()) {
            text.append("  ")
                    .append(miss.rule())
                    .append(named(miss.descr()))
                    .append(": ")
                    .append(miss.because())
                    .append('\n');
        }
        return text.toString();
    }

    private static String price(PriceAnswer answer) {
        PriceAnswer.Why why = answer.why();
        String regular = answer.regularPrice() == null
                ? "no regular price"
                : "regular " + answer.regularPrice().toPlainString();
        String percent =
                answer.discountPct() == null ? "" : ", " + answer.discountPct().toPlainString() + " % less";
        String base = why.basePrice() == null
                ? ""
                : " on " + why.basePrice().toPlainString() + " (basis " + why.basis() + ", "
                        + (why.baseLocId().isEmpty() ? "the item's own" : "location " + why.baseLocId()) + ")";
        return line("Price", answer.contractPrice().toPlainString() + " (" + regular + percent + ")")
                + line("Group", why.groupType() + " " + why.group() + named(why.groupDescr()))
                + line("Rule", why.rule() + named(why.ruleDescr()))
                + line("Break", "from " + why.breakFrom().toPlainString() + named(why.breakDescr()))
                + line("Method", why.method() + " " + why.amountOrPct().toPlainString() + base)
                + line(
                        "Valid until",
                        why.validUntil() == null ? "changed" : why.validUntil().toString())
                + line("Version", why.version());
    }

    private static String line(String head, String what) {
        return String.format("  %-12s %s%n", head, what);
    }

    private static String named(String descr) {
        return descr.isEmpty() ? "" : " (" + descr + ")";
    }
}
