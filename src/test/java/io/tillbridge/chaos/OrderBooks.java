package io.tillbridge.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** One order's rows held against what the shop says of it and what the crowd remembers. */
final class OrderBooks {
    private final Sale sale;
    private final JsonNode order;
    private final Booked booked;
    private final JsonNode notes;
    private final List<String> findings = new ArrayList<>();

    /** @param order as the shop has it at the end */
    OrderBooks(Sale sale, JsonNode order, Booked booked, JsonNode notes) {
        this.sale = sale;
        this.order = order;
        this.booked = booked;
        this.notes = notes;
    }

    List<String> findings() {
        if (booked.staged().size() != 1) {
            find("is staged " + booked.staged().size() + " times");
            return findings;
        }
        if (booked.documents().size() > 1) {
            find("has " + booked.documents().size() + " documents");
        } else if (booked.documents().isEmpty()) {
            withoutDocument();
        } else {
            withDocument(booked.documents().get(0));
        }
        timeline();
        return findings;
    }

    /** The form of the order that its open document is of, where it has one. */
    Optional<JsonNode> posted() {
        if (booked.documents().isEmpty() || isClosed(booked.documents().get(0))) {
            return Optional.empty();
        }
        BigDecimal total = money(booked.documents().get(0).get("TOT"));
        return sale.payable().stream()
                .filter(form -> amount(form, "total").compareTo(total) == 0)
                .reduce((earlier, later) -> later);
    }

    private void withoutDocument() {
        String status = order.path("status").asText();
        boolean calledOff = status.equals("cancelled");
        if (!sale.payable().isEmpty() && !calledOff) {
            find("is paid and has no document: " + staged("STATE") + " " + staged("REASON"));
        }
        equal("state", calledOff ? "CANCELLED" : "WAITING", staged("STATE"));
        equal("effects", 0, booked.effects().size());
        equal("notes of ours", 0L, notesOfOurs());
        equal("meta entries of ours", 0L, meta("_counterpoint_ticket") + meta("_counterpoint_document"));
    }

    private void withDocument(Map<String, Object> document) {
        if (sale.payable().isEmpty()) {
            find("was never payable and has document " + document.get("TKT_NO"));
            return;
        }
        if (isClosed(document)) {
            closed(document);
            return;
        }
        Optional<JsonNode> form = posted();
        if (form.isEmpty()) {
            find("has a document of " + document.get("TOT") + ", which it never cost");
            return;
        }
        state(form.get());
        amounts(document, form.get());
        told(document);
    }

    private static boolean isClosed(Map<String, Object> document) {
        return document.get("CLOSED_UTC") != null;
    }

    /** Called off before it was shipped: nothing is left of the document, and the money went back. */
    private void closed(Map<String, Object> document) {
        equal(
                "status of an order whose document is closed",
                "cancelled",
                order.path("status").asText());
        equal("state", "CANCELLED null", staged("STATE") + " " + staged("REASON_CODE"));
        equal("documents of its number", 0L, count(document, "TICKETS"));
        cents("LINKED", BigDecimal.ZERO, document);
        cents("RETURNED", money(document.get("PAID")).negate(), document);
        told(document);
    }

    /** Whoever changed an order after it was posted has it held; everybody else's is posted and nothing else. */
    private void state(JsonNode form) {
        boolean last = form.equals(sale.payable().get(sale.payable().size() - 1));
        if (order.path("status").asText().equals("cancelled")) {
            find("was called off, and its document is open: " + staged("STATE") + " " + staged("REASON"));
        } else if (last) {
            equal("state", "POSTED null", staged("STATE") + " " + staged("REASON_CODE"));
        } else {
            equal("state", "HELD EDITED_AFTER_POSTING", staged("STATE") + " " + staged("REASON_CODE"));
        }
    }

    private void amounts(Map<String, Object> document, JsonNode form) {
        BigDecimal total = amount(form, "total");
        BigDecimal paid = form.path("date_paid_gmt").isNull() ? BigDecimal.ZERO : total;
        equal("ticket", "W" + order.path("number").asText(), document.get("HEADER_TKT_NO"));
        equal("customer", document.get("HEADER_CUST_NO"), document.get("CUST_NO"));
        equal("documents of its number", 1L, count(document, "TICKETS"));
        equal("deposits of its number", paid.signum() > 0 ? 1L : 0L, count(document, "DEPOSIT_TICKETS"));
        equal("lines", (long) form.path("line_items").size(), count(document, "LINS"));
        for (String sum : List.of("TOT", "LINKED")) {
            cents(sum, total, document);
        }
        for (String sum : List.of("PAID", "APPLIED", "RECEIVED")) {
            cents(sum, paid, document);
        }
        cents("AMT_DUE", total.subtract(paid), document);
    }

    private void told(Map<String, Object> document) {
        equal("effects", 1, booked.effects().size());
        booked.effects().forEach(effect -> equal("effect", "SENT", effect.get("STATE")));
        equal("notes of ours", 1L, notesOfOurs());
        equal("meta entries with the ticket", 1L, meta("_counterpoint_ticket"));
        equal("meta entries with the document", 1L, meta("_counterpoint_document"));
        equal("ticket in the shop", document.get("TKT_NO"), metaValue("_counterpoint_ticket"));
        equal("document in the shop", document.get("DOC_ID").toString(), metaValue("_counterpoint_document"));
    }

    /** One beginning, no leap, one posting and one telling where there is a document, and the end where it stands. */
    private void timeline() {
        Object state = null;
        int posted = 0;
        int told = 0;
        for (Map<String, Object> event : booked.events()) {
            if (event.get("STEP").equals("outbox.deliver")) {
                told++;
                continue;
            }
            equal("step of the timeline", state, event.get("FROM_STATE"));
            state = event.get("TO_STATE");
            // A change that is held and taken back ends at POSTED, too.
            posted += event.get("STEP").equals("documents.post") && state.equals("POSTED") ? 1 : 0;
        }
        int documents = booked.documents().size();
        equal("end of the timeline", staged("STATE"), state);
        equal("postings in the timeline", documents, posted);
        equal("tellings in the timeline", documents, told);
    }

    private void cents(String what, BigDecimal expected, Map<String, Object> document) {
        if (money(document.get(what)).compareTo(expected) != 0) {
            find(what + " is " + document.get(what) + " instead of " + expected);
        }
    }

    private void equal(String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            find(what + ": " + actual + " instead of " + expected);
        }
    }

    private void find(String finding) {
        findings.add("Order " + sale.id() + ": " + finding);
    }

    private Object staged(String column) {
        return booked.staged().get(0).get(column);
    }

    private long notesOfOurs() {
        return StreamSupport.stream(notes.spliterator(), false)
                .filter(note -> note.path("note").asText().startsWith("CounterPoint"))
                .count();
    }

    private long meta(String key) {
        return StreamSupport.stream(order.path("meta_data").spliterator(), false)
                .filter(entry -> entry.path("key").asText().equals(key))
                .count();
    }

    private String metaValue(String key) {
        return StreamSupport.stream(order.path("meta_data").spliterator(), false)
                .filter(entry -> entry.path("key").asText().equals(key))
                .map(entry -> entry.path("value").asText())
                .findFirst()
                .orElse("");
    }

    private static long count(Map<String, Object> row, String column) {
        return ((Number) row.get(column)).longValue();
    }

    static BigDecimal amount(JsonNode order, String field) {
        return new BigDecimal(order.path(field).asText());
    }

    private static BigDecimal money(Object value) {
        return value == null ? BigDecimal.valueOf(Long.MIN_VALUE) : (BigDecimal) value;
    }
}
