package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.tillbridge.TestDatabase;
import io.tillbridge.commands.Commands;
import io.tillbridge.commands.Terminal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The service's login has the role of sql/setup/role.sql and nothing else: that is enough for all it does, and for no more. */
@JourneyTest
@Import(ServiceLogin.class)
@TestPropertySource(properties = ServiceLogin.WANTED + "=true")
class LeastPrivilegeTest {
    @Autowired
    private Journey journey;

    @Autowired
    private Clerk clerk;

    @Autowired
    private Commands commands;

    @BeforeEach
    void onlyWhereThisTestMayMakeLogins() {
        assumeFalse(TestDatabase.onServer(), "on a server the whole suite runs as the login that it is given");
    }

    @Test
    void ordersGoTheirWholeWayWithTheRoleAlone() {
        long first =
                clerk.place(Purchase.of(71, 2).and(198, 1).by("vic@example.com").withFee("Gift box", "2.00"));
        long account = clerk.place(Purchase.of(72, 1).by("wim@example.com").ofAccount(9));
        long unpaid = clerk.place(Purchase.of(73, 1).as("on-hold"));
        long unknown = clerk.place(Purchase.of(74, 1).andNamed("Ribbon", "1.00"));
        clerk.tick("contract.watch");
        journey.pollAndPost();
        clerk.tick("outbox.sweep");

        assertThat(clerk.state(first)).isEqualTo("POSTED");
        assertThat(clerk.state(account)).isEqualTo("POSTED");
        assertThat(clerk.state(unpaid)).isEqualTo("WAITING");
        assertThat(clerk.state(unknown)).isEqualTo("REJECTED");
        assertThat(clerk.documents(first)).isEqualTo(1);

        clerk.setStatus(unpaid, "cancelled");
        clerk.sellMore(first);
        assertThat(run("products", "map", "=Ribbon", "ITEM-0001", "--apply").exit())
                .isZero();
        clerk.tick("orders.poll");
        clerk.tick("orders.retry");
        journey.post();
        await().untilAsserted(() -> assertThat(clerk.effect(unknown)).containsEntry("STATE", "SENT"));

        assertThat(clerk.state(unpaid)).isEqualTo("CANCELLED");
        assertThat(clerk.state(first)).isEqualTo("HELD");
        assertThat(clerk.state(unknown)).isEqualTo("POSTED");
    }

    @Test
    void ordersAreRefundedCancelledAndTakenBackWithTheRoleAlone() {
        AfterSale sale = new AfterSale(journey, clerk, journey.rows.getDataSource());
        long refunded = post(Purchase.of(77, 3).withFee("Gift box", "2.00"));
        long cancelled = post(Purchase.of(78, 1));
        long edited = post(Purchase.of(79, 1));
        journey.shop.refund(refunded, sale.line(refunded, 0, 1));
        journey.shop.refund(refunded, sale.shipping(refunded));
        journey.shop.refund(refunded, sale.amount("1.00"));
        clerk.setStatus(cancelled, "cancelled");
        clerk.sellMore(edited);
        List.of(refunded, cancelled, edited).forEach(clerk::look);
        clerk.tick("followups.sweep");
        String number = journey.shop.order(edited).path("number").asText();
        assertThat(run("orders", "repost", number, "--apply").exit()).isZero();
        clerk.tick("refunds.watch");
        clerk.tick("cancellations.watch");

        assertThat(sale.followUps(refunded)).extracting(row -> row.get("STATE")).containsOnly("DONE");
        assertThat(clerk.state(cancelled)).isEqualTo("CANCELLED");
        assertThat(run(
                                "payments",
                                "show",
                                journey.shop.order(refunded).path("number").asText())
                        .exit())
                .isZero();
        assertThat(run("followups", "list").exit()).isZero();
        assertThat(run("payments", "reconcile", "--date", "2026-01-05").exit()).isZero();
    }

    private long post(Purchase purchase) {
        long order = clerk.place(purchase);
        clerk.look(order);
        journey.post();
        clerk.settleSecond(order);
        return order;
    }

    @Test
    void personsAskAndDecideWithTheRoleAlone() {
        long unreadable = clerk.place(Purchase.of(75, 1));
        journey.shop.update(unreadable, order -> order.putArray("currency"));
        clerk.look(unreadable);
        clerk.tick("orders.retry");
        long aside = clerk.place(Purchase.of(76, 1).andNamed("Bow", "1.00"));
        clerk.post(clerk.stageSilently(aside));
        String number = journey.shop.order(aside).path("number").asText();

        assertThat(run("orders", "list").exit()).isZero();
        assertThat(run("orders", "show", number, "--json").exit()).isZero();
        assertThat(run("orders", "skip", number, "--why", "sold by hand", "--apply")
                        .exit())
                .isZero();
        assertThat(run("products", "map", "--list").exit()).isZero();
        assertThat(run("counterpoint", "check").exit()).isZero();
        assertThat(clerk.openRejects(unreadable)).hasSize(1);
    }

    private Terminal run(String... words) {
        Terminal terminal = Terminal.run(commands, words);
        assertThat(terminal.err()).isEmpty();
        return terminal;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM dbo.AR_CUST",
                "UPDATE dbo.PS_DOC_PMT SET AMT = 0",
                "UPDATE dbo.IM_ITEM SET DESCR = 'x'",
                "UPDATE dbo.PS_DOC_CONTACT SET NAM = 'x'",
                "DELETE FROM dbo.PS_TKT_HIST",
                "UPDATE dbo.PS_ORD_HIST SET TOT = 0",
                "UPDATE dbo.AR_SHIP_ADRS SET ADRS_1 = 'x'",
                "UPDATE dbo.USER_JOURNEY_EVENT SET SENTENCE = 'x'",
                "INSERT INTO dbo.SY_PAY_COD (PAY_COD) VALUES ('x')"
            })
    void whatTheServiceDoesNotDoIsRefused(String statement) {
        assertThatThrownBy(() -> journey.rows.execute(statement))
                .rootCause()
                .message()
                .startsWith("Not enough rights");
    }
}
