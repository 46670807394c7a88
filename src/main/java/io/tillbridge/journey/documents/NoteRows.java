package io.tillbridge.journey.documents;

import io.tillbridge.counterpoint.DocumentLine;
import io.tillbridge.counterpoint.DocumentNote;
import io.tillbridge.counterpoint.Text;
import io.tillbridge.woocommerce.ExtraLine;
import io.tillbridge.woocommerce.LineItem;
import io.tillbridge.woocommerce.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the rows have no column for, as notes on the document and its lines. */
final class NoteRows {
    private NoteRows() {}

    static List<DocumentNote> of(DocumentPlan plan, List<DocumentLine> lines, Frame frame) {
        Order order = plan.order();
        List<DocumentNote> notes = new ArrayList<>();
        add(notes, frame, "CUSTOMER", order.customerNote(), null);
        add(notes, frame, "PAYMENT", payment(plan), null);
        add(notes, frame, "SHIPPING", named("Shipping", order.shippingLines()), null);
        add(notes, frame, "FEES", named("Fees", order.feeLines()), null);
        if (!order.coupons().isEmpty()) {
            add(notes, frame, "COUPONS", "Coupons: " + String.join(", ", order.coupons()), null);
        }
        for (int i = 0; i < lines.size(); i++) {
            String choices = order.lines().get(i).choices().stream()
                    .map(NoteRows::choice)
                    .collect(Collectors.joining("\n"));
            add(notes, frame, "LINE", choices, lines.get(i).linGuid());
        }
        return notes;
    }

    private static String choice(LineItem.Choice choice) {
        return choice.label() + ": " + choice.text();
    }

    private static String payment(DocumentPlan plan) {
        Order order = plan.order();
        String method = order.paymentTitle().isEmpty() ? order.paymentMethod() : order.paymentTitle();
        String by = method.isEmpty() ? "" : " by " + method;
        if (plan.payment().isEmpty()) {
            return order.total().signum() == 0 ? "Web order, nothing to pay." : "Web order, not paid yet" + by + ".";
        }
        String reference = order.transactionId().isEmpty() ? "" : ", reference " + order.transactionId();
        return "Web order, paid in the shop" + by + reference + ".";
    }

    private static String named(String what, List<ExtraLine> lines) {
        return lines.isEmpty()
                ? ""
                : what + ": "
                        + lines.stream()
                                .map(line -> line.name() + " " + line.total().toPlainString())
                                .collect(Collectors.joining(", "));
    }

    private static void add(List<DocumentNote> notes, Frame frame, String noteId, String text, String linGuid) {
        String readable = Text.note(text, frame.site().codePage());
        if (readable.isEmpty()) {
            return;
        }
        notes.add(new DocumentNote(
                frame.docId(),
                notes.size() + 1,
                noteId,
                frame.siteTime(),
                frame.site().user(),
                Text.rtf(readable),
                readable,
                linGuid));
    }
}
