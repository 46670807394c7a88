package io.tillbridge.journey.books;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.settings.Books;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static Chart chart(String... gateways) {
        Books.Accounts accounts = new Books.Accounts(
                "Liabilities:D",
                "Income:Off",
                "Income:R",
                "Income:A",
                "Income:F",
                "Liabilities:C",
                "Liabilities:Gift",
                "Expenses:Cost",
                "Assets:Stock",
                "Assets:Bank",
                "Expenses:Fees",
                "Expenses:Round",
                "Equity:Look");
        return new Chart(new Books(
                "own",
                "books",
                "hledger",
                false,
                BigDecimal.ZERO,
                accounts,
                List.of(gateways).stream()
                        .map(gateway -> new Books.Clearing(gateway.split("=", -1)[0], gateway.split("=", -1)[1]))
                        .toList(),
                List.of(),
                List.of(),
                List.of(new Books.Charge(1, "Income:Shipping")),
                List.of()));
    }

    @Test
    void aCodeHasItsOwnAccountWhateverItsCase() {
        assertThat(chart("stripe=Assets:Card").account(Slot.CLEARING, "Stripe")).contains("Assets:Card");
        assertThat(chart("stripe=Assets:Card").account(Slot.CHARGES, "1")).contains("Income:Shipping");
        assertThat(chart("stripe=Assets:Card").account(Slot.DEPOSITS, "")).contains("Liabilities:D");
    }

    @Test
    void aCodeWithoutOneHasNone() {
        assertThat(chart("stripe=Assets:Card").account(Slot.CLEARING, "bacs")).isEmpty();
        assertThat(chart("stripe=Assets:Card").account(Slot.SALES, "TOOLS")).isEmpty();
        assertThat(chart("stripe=Assets:Card").account(Slot.CHARGES, "2")).isEmpty();
    }

    @Test
    void anyOtherCodeMayHaveAnAccountOfItsNameButNotTheOneThatIsNone() {
        Chart chart = chart("stripe=Assets:Card", "*=Assets:Web:*");
        assertThat(chart.account(Slot.CLEARING, "stripe")).contains("Assets:Card");
        assertThat(chart.account(Slot.CLEARING, "my: gateway")).contains("Assets:Web:my-gateway");
        assertThat(chart.account(Slot.CLEARING, "none")).isEmpty();
    }

    @Test
    void aGatewayOnTheGiftCardsAccountRedeemsThem() {
        Chart chart = chart("gift=Liabilities:Gift", "stripe=Assets:Card");
        assertThat(chart.slot(new EntryLine(Slot.CLEARING, "gift", BigDecimal.ONE)))
                .isEqualTo(Slot.GIFT_CARDS);
        assertThat(chart.slot(new EntryLine(Slot.CLEARING, "stripe", BigDecimal.ONE)))
                .isEqualTo(Slot.CLEARING);
    }
}
