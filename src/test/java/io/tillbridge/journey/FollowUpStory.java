package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tillbridge.journey.followups.DeskFollowUps;
import io.tillbridge.journey.followups.FollowUpLine;
import io.tillbridge.journey.payments.PaymentDesk;
import io.tillbridge.web.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;

/** What happens to orders after the sale: money back, money late, orders called off, edited, taken back, deleted at the till. */
final class FollowUpStory {
    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final LocalDateTime PAST = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Story story;
    private final Journey journey;
    private final Clerk clerk;
    private final AfterSale sale;
    private final Visitor visitor;
    private final PaymentDesk desk;

    FollowUpStory(Story story, Visitor visitor, PaymentDesk desk) {
        this.story = story;
        this.journey = story.journey;
        this.clerk = story.clerk;
        this.sale = new AfterSale(journey, clerk, journey.rows.getDataSource());
        this.visitor = visitor;
        this.desk = desk;
    }

    /** The stages by the names of their pictures. */
    Map<String, Runnable> stages() {
        Map<String, Runnable> stages = new LinkedHashMap<>();
        stages.put("170_reduced", this::reduced);
        stages.put("171_returned", this::returned);
        stages.put("172_closed", this::closed);
        stages.put("173_late", this::late);
        stages.put("174_aside", this::aside);
        stages.put("175_edited", this::edited);
        stages.put("176_deleted", this::deleted);
        stages.put("177_decided", this::decided);
        stages.put("178_money", this::money);
        stages.put("179_in-trouble", this::inTrouble);
        return stages;
    }

    private long post(String name, Purchase purchase) {
        long order = story.place(name, purchase.by(name + "@example.com").paidWith("ch_" + name));
        clerk.post(story.stage(order));
        story.settle();
        return order;
    }

    /** The shop's refunds get names, too. */
    private void refund(String name, long order, JsonNode request) {
        story.later();
        story.name(journey.shop.refund(order, request).path("id").asLong(), name);
    }

    private void sweep() {
        clerk.tick("followups.sweep");
    }

    private void reduced() {
        long order = post("reduced", Purchase.of(60, 3).and(61, 2).withFee("Gift box", "2.00"));
        journey.rows.update(
                "INSERT INTO dbo.PS_DOC_LIN_PRICE (DOC_ID, LIN_SEQ_NO, PRC_SEQ_NO, PRC_BRK_DESCR) VALUES (?, 2, 1, 'any')",
                sale.docId(order));
        refund("some", order, sale.line(order, 0, 1));
        refund("line", order, sale.line(order, 1, 2));
        refund("shipping", order, sale.shipping(order));
        refund("goodwill", order, sale.amount("1.50"));
        story.look(order);
        sweep();
        sweep();
    }

    private void returned() {
        long order = post("returned", Purchase.of(62, 3).and(63, 1));
        sale.release(order);
        refund("goods", order, sale.line(order, 0, 2));
        refund("allowed", order, sale.amount("2.50"));
        story.look(order);
        sweep();
    }

    private void closed() {
        long order = post("closed", Purchase.of(64, 2));
        clerk.setStatus(order, "cancelled");
        story.look(order);
        sweep();
        long whole = post("whole", Purchase.of(65, 1));
        refund("all", whole, sale.everything(whole));
        story.look(whole);
        sweep();
    }

    private void late() {
        Purchase bought = Purchase.of(66, 1);
        bought.json().put("payment_method", "cod");
        long order = post("late", bought);
        story.later();
        clerk.setStatus(order, "completed");
        story.look(order);
        sweep();
    }

    private void aside() {
        long order = post("picked", Purchase.of(67, 2));
        sale.pick(order);
        refund("too-late", order, sale.line(order, 0, 1));
        story.look(order);
        sweep();
        again();
        long called = post("called-off", Purchase.of(68, 1));
        sale.pick(called);
        clerk.setStatus(called, "cancelled");
        story.look(called);
        sweep();
        sale.undoPick(called);
        again();
        long taken = post("taken", Purchase.of(68, 1));
        refund("of-taken", taken, sale.amount("1.00"));
        story.look(taken);
        String own = number(order);
        renumber(order, number(taken) + "R1");
        sweep();
        renumber(order, own);
    }

    private String number(long order) {
        return (String) journey.staged(order).get("CP_TKT_NO");
    }

    /** As somebody at the till may. */
    private void renumber(long order, String ticket) {
        assertThat(journey.rows.update(
                        "UPDATE dbo.PS_DOC_HDR SET TKT_NO = ? WHERE DOC_ID = ?",
                        ticket,
                        journey.staged(order).get("CP_DOC_ID")))
                .isOne();
    }

    private void again() {
        journey.rows.update(
                "UPDATE dbo.USER_FOLLOW_UP SET NEXT_ATTEMPT_UTC = ? WHERE NEXT_ATTEMPT_UTC IS NOT NULL", PAST);
        sweep();
    }

    private void edited() {
        long order = post("edited", Purchase.of(69, 1));
        story.later();
        clerk.sellMore(order);
        story.look(order);
        Map<String, Object> again = Map.of("again", true);
        see(story.call("direct:documents.look-back", journey.staged(order), false, again));
        story.database.failAt(sql -> sql.contains("DELETE FROM dbo.USER_RESERVATION"));
        story.call("direct:documents.undo", journey.staged(order), false, again);
        story.database.comeBack();
        story.see("edited is " + clerk.state(order) + " with " + clerk.documents(order));
        for (String miss : List.of(
                "DELETE FROM dbo.PS_DOC_HDR\n",
                "CP_TKT_NO = NULL",
                "DELETE FROM dbo.USER_ORDER_DOCUMENT",
                "UPDATE dbo.AR_CUST",
                "RETURNED_QTY = RETURNED_QTY",
                "UPDATE dbo.IM_INV")) {
            story.database.missAt(sql -> sql.contains(miss));
            story.call("direct:documents.undo", journey.staged(order), false, again);
            story.database.comeBack();
        }
        story.call("direct:documents.undo", journey.staged(order), false, again);
        clerk.post(((Number) journey.staged(order).get("STAGING_ID")).longValue());
        story.settle();
        long accepted = post("accepted", Purchase.of(69, 1));
        story.call("direct:documents.look-back", journey.staged(story.id("waiting")), false, again);
        clerk.sellMore(accepted);
        story.look(accepted);
        accept(accepted);
    }

    private void accept(long order) {
        Map<String, Object> found = journey.row(
                "SELECT S.*, D.CLOSED_UTC FROM dbo.USER_ORDER_STAGING S JOIN dbo.USER_ORDER_DOCUMENT D"
                        + " ON D.WOO_ORDER_ID = S.WOO_ORDER_ID WHERE S.WOO_ORDER_ID = ?",
                order);
        story.database.failAt(sql -> sql.contains("INTO dbo.USER_JOURNEY_EVENT"));
        story.call("direct:desk.accept-order", found, false, Map.of("why", "mended"));
        story.database.comeBack();
        story.see("it is " + clerk.state(order));
        story.database.missAt(sql -> sql.contains("SET STATE = 'POSTED'") || sql.contains("AND STATE = 'HELD'"));
        story.call("direct:desk.accept-order", found, false, Map.of("why", "mended"));
        story.database.comeBack();
        story.call("direct:desk.accept-order", found, false, Map.of("why", "mended"));
    }

    private void deleted() {
        long order = post("deleted", Purchase.of(90, 1));
        journey.rows.update("DELETE FROM dbo.PS_DOC_HDR WHERE DOC_ID = ?", sale.docId(order));
        story.database.failAt(sql -> sql.contains("INTO dbo.USER_JOURNEY_EVENT"));
        clerk.tick("cancellations.watch");
        story.database.comeBack();
        story.see("deleted is " + clerk.state(order));
        clerk.tick("cancellations.watch");
        clerk.tick("cancellations.watch");
        clerk.tick("outbox.sweep");
        story.settle();
        story.see("deleted is " + journey.shop.order(order).path("status").asText() + " " + clerk.notesOfOurs(order));
        clerk.makeEffectsDue(order);
        clerk.tick("outbox.sweep");
        long held = post("held", Purchase.of(90, 1));
        journey.rows.update("DELETE FROM dbo.PS_DOC_HDR WHERE DOC_ID = ?", sale.docId(held));
        LateHappenings.holdDeleted(journey, held);
        LateHappenings.holdDeleted(journey, held);
        refundsDeleted();
    }

    private void refundsDeleted() {
        long order = post("regretted", Purchase.of(91, 2));
        refund("regret", order, sale.line(order, 0, 1));
        story.look(order);
        sweep();
        journey.shop.withRefunds(desk -> desk.remove(order, story.id("regret")));
        journey.shop.log().clear();
        story.database.failAt(sql -> sql.contains("INTO dbo.USER_JOURNEY_EVENT"));
        clerk.tick("refunds.watch");
        story.database.comeBack();
        story.see("regretted is " + clerk.state(order));
        clerk.tick("refunds.watch");
        clerk.tick("refunds.watch");
        story.see("asked " + journey.shop.log().entries().size());
    }

    private void decided() {
        Exchange listed = story.call(
                "direct:desk.list-followups", DeskFollowUps.Question.list("HELD", "woodys", "", 5), false, Map.of());
        FollowUpLine line = ((List<?>) listed.getMessage().getBody())
                .stream().map(FollowUpLine.class::cast).findFirst().orElseThrow();
        story.see(line.kind() + " " + line.source() + " " + line.state() + " " + line.reason());
        Map<String, Object> again = Map.of("why", "again", "again", true);
        story.database.failAt(sql -> sql.contains("INTO dbo.USER_JOURNEY_EVENT"));
        story.call("direct:desk.move-followup", line, false, again);
        story.database.comeBack();
        story.see("it is " + journey.row("SELECT STATE FROM dbo.USER_FOLLOW_UP WHERE FOLLOW_UP_ID = ?", line.id()));
        story.database.missAt(sql -> sql.contains("OUTCOME ="));
        story.call("direct:desk.move-followup", line, false, again);
        story.database.comeBack();
        story.call("direct:desk.move-followup", line, false, Map.of("why", "seen to", "again", false));
    }

    private void money() {
        Exchange paid =
                story.call("direct:payments.list", desk.ofOrder(journey.staged(story.id("reduced"))), false, Map.of());
        see(paid);
        see(story.call("direct:payments.compare", desk.day(LocalDate.parse("2026-01-05"), "woodys"), false, Map.of()));
        say(visitor.get("/api/customers/" + journey.staged(story.id("returned")).get("CUST_NO") + "/payments?size=2"));
        say(visitor.get("/api/customers/nobody-who-is-known-here/payments"));
    }

    /** Whatever is missed or fails on the way, nothing of it stays, and the next look does it all. */
    private void inTrouble() {
        long order = post("troubled", Purchase.of(92, 3).withFee("Gift box", "2.00"));
        refund("trouble", order, sale.line(order, 0, 1));
        refund("shipping-trouble", order, sale.shipping(order));
        story.look(order);
        for (String miss : List.of(
                "TOT_LIN_DISC = TOT_LIN_DISC",
                "QTY_ENTD = QTY_ENTD",
                "MISC_AMT = MISC_AMT",
                "LIN_AMT = LIN_AMT",
                "UPDATE dbo.USER_ORDER_DOCUMENT",
                "UPDATE dbo.AR_CUST",
                "RETURNED_QTY = RETURNED_QTY",
                "UPDATE dbo.IM_INV",
                "SET STATE = 'DONE'")) {
            story.database.missAt(sql -> sql.contains(miss));
            again();
            story.database.comeBack();
            story.see(miss + ": " + states(order));
        }
        story.database.failAt(sql -> sql.contains("INTO dbo.USER_JOURNEY_EVENT"));
        again();
        story.database.comeBack();
        story.see("untold: " + states(order));
        closing();
        again();
    }

    private void closing() {
        long order = post("closing", Purchase.of(93, 1));
        clerk.setStatus(order, "cancelled");
        story.look(order);
        for (String miss : List.of("DELETE FROM dbo.PS_DOC_HDR\n", "AND STATE = ?")) {
            story.database.missAt(sql -> sql.contains(miss) && !sql.contains("SELECT"));
            again();
            story.database.comeBack();
            story.see(miss + ": " + states(order));
        }
        journey.rows.update("UPDATE dbo.SY_PAY_COD SET PAY_COD = 'AWAY' WHERE PAY_COD = 'WEBCARD'");
        try {
            clerk.tick("contract.watch");
            again();
            clerk.tick("cancellations.watch");
            clerk.tick("refunds.watch");
            story.see("writers off: " + states(order));
        } finally {
            journey.rows.update("UPDATE dbo.SY_PAY_COD SET PAY_COD = 'WEBCARD' WHERE PAY_COD = 'AWAY'");
            story.call("direct:contract.check", null, false, Map.of());
        }
    }

    private String states(long order) {
        return sale.followUps(order).stream()
                .map(row -> row.get("STATE") + " " + row.get("REASON_CODE"))
                .toList()
                .toString();
    }

    private void see(Exchange answer) {
        try {
            story.see(JSON.writeValueAsString(answer.getMessage().getBody()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void say(HttpResponse<String> answer) {
        story.see(answer.request().uri().getPath() + " " + answer.statusCode() + " " + answer.body());
    }
}
