package io.tillbridge.commands;

import io.tillbridge.journey.desk.OrderLine;
import io.tillbridge.journey.desk.OrderStory;
import io.tillbridge.journey.desk.Why;

/** An order's story as a person reads it. */
final class StoryText {

    private StoryText() {}

    static String of(OrderStory story) {
        OrderLine order = story.order();
        StringBuilder text = new StringBuilder("Order " + order.number() + " (" + order.shop() + ", id "
                + order.orderId() + "): " + order.state() + ", " + order.status() + " in the shop\n");
        if (order.documentId() != null) {
            text.append("  CounterPoint  ticket ")
                    .append(order.ticket())
                    .append(", document ")
                    .append(order.documentId())
                    .append(", customer ")
                    .append(order.customer())
                    .append(story.total() == null ? "" : ", total " + story.total())
                    .append('\n');
        }
        text.append(deposit(story));
        if (order.reason() != null) {
            text.append(reason(order.reason()));
        }
        if (order.attempts() > 0) {
            text.append("  Attempts      ")
                    .append(order.attempts())
                    .append(order.nextAttempt() == null ? "" : ", next at " + order.nextAttempt())
                    .append('\n');
        }
        story.timeline().forEach(moment -> text.append("  ")
                .append(moment.at())
                .append("  ")
                .append(moment.to())
                .append("  ")
                .append(moment.step())
                .append(": ")
                .append(moment.sentence())
                .append('\n'));
        story.outbox().forEach(telling -> text.append("  Shop          ").append(outbox(telling)));
        return text.toString();
    }

    private static String deposit(OrderStory story) {
        return story.depositTicket() == null
                ? ""
                : "  Deposit       ticket " + story.depositTicket() + ", document " + story.depositDocumentId() + "\n";
    }

    private static String reason(Why why) {
        StringBuilder text = new StringBuilder("  Reason        ");
        if (!why.code().isEmpty()) {
            text.append(why.failureClass()).append(' ').append(why.code()).append(": ");
        }
        text.append(why.sentence()).append('\n');
        if (!why.field().isEmpty()) {
            text.append("  Field         ").append(why.field()).append('\n');
        }
        if (!why.mend().isEmpty()) {
            text.append("  Mend          ").append(why.mend()).append('\n');
        }
        return text.toString();
    }

    private static String outbox(OrderStory.Telling telling) {
        return telling.effect() + " " + telling.state()
                + (telling.sentAt() == null ? "" : " at " + telling.sentAt())
                + (telling.reason() == null ? "" : ": " + telling.reason())
                + "\n";
    }
}
