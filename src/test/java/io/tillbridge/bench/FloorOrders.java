package io.tillbridge.bench;

import io.tillbridge.bench.Floor.Work;
import io.tillbridge.counterpoint.Document;
import io.tillbridge.journey.documents.DocumentPlan;
import io.tillbridge.journey.documents.Posting;
import io.tillbridge.journey.orders.OrderIntake;
import io.tillbridge.journey.orders.StagedOrder;
import io.tillbridge.woocommerce.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultExchange;

/** The orders of the program by hand, ready made: all that the journey would find out is decided before the clock runs. */
final class FloorOrders {
    private static final String SHOP = "byhand";

    private final Posting posting;
    private final OrderIntake intake;
    private final long documentIdStart;
    private final List<Planned> templates = new ArrayList<>();

    private record Planned(Backlog.Template template, DocumentPlan plan) {}

    /** An order's two transactions. */
    record Ready(List<Work> staging, List<Work> posting) {}

    FloorOrders(BenchService service, Backlog backlog) {
        posting = service.bean(Posting.class);
        intake = service.bean(OrderIntake.class);
        documentIdStart = Long.parseLong(service.setting("tillbridge.counterpoint.document-id-start"));
        for (Backlog.Template template : backlog.templates()) {
            Order order = OrderIntake.order(template.payload()).orThrow();
            Exchange exchange = new DefaultExchange(service.camel.getCamelContext());
            exchange.setVariable("shop", BenchService.SHOP);
            exchange.setVariable("order", order);
            service.camel.send("direct:documents.plan", exchange);
            templates.add(new Planned(template, exchange.getVariable("plan", DocumentPlan.class)));
        }
    }

    Ready ready(long number) {
        Planned planned = templates.get((int) (number % templates.size()));
        String payload = planned.template().as(number);
        StagedOrder staged = intake.read(SHOP, payload, null);
        Document document =
                // In the web's range, far from the next one: a document outside it would be a till's.
                posting.document(
                        planned.plan(),
                        planned.template().custNo(),
                        documentIdStart + number * 10,
                        "F" + number,
                        List.of());
        Order order = OrderIntake.order(payload).orThrow();
        List<Map<String, Object>> posted =
                List.of(posting.posted(SHOP, order, document).parameters());
        List<Work> staging = List.of(
                new Work("orders/insert-order", List.of(staged.parameters())),
                new Work("orders/insert-event", List.of(intake.event(staged).parameters())));
        List<Work> writing = new ArrayList<>(parts(document));
        writing.add(new Work("customers/add-order", posted));
        writing.add(new Work("documents/insert-link", posted));
        writing.add(new Work("outbox/insert-effect", posted));
        writing.add(new Work("documents/mark-posted", posted));
        writing.add(new Work(
                "orders/insert-event",
                List.of(posting.event(SHOP, order, document).parameters())));
        return new Ready(staging, writing);
    }

    private static List<Work> parts(Document document) {
        return List.of(
                new Work("stock/reserve-item", document.reservationRows()),
                new Work("stock/insert-reservation", document.reservationRows()),
                new Work("documents/insert-header", document.headerRows()),
                new Work("documents/insert-line", document.lineRows()),
                new Work("documents/insert-total", List.of(document.totalRow())),
                new Work("documents/insert-misc-charge", document.miscChargeRows()),
                new Work("documents/insert-tax", document.taxRows()),
                new Work("documents/insert-contact", document.contactRows()),
                new Work("documents/insert-note", document.noteRows()),
                new Work("documents/insert-audit", document.auditRows()),
                new Work("documents/insert-tender", document.tenderRows()),
                new Work("documents/insert-tender-part", document.tenderRows()),
                new Work("documents/insert-tender-reference", document.promptRows()),
                new Work("documents/insert-deposit-link", document.depositLinkRows()));
    }
}
