package io.tillbridge.journey.followups;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.journey.channel.Decision;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.woocommerce.Refund;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** An order of three at 10.00 with 0.60 tax, and 8.00 shipping: 38.60. */
class RefundSharingTest {
    private static final long LINE = 7;
    private static final long SHIPPING = 8;
    private static final RefundLedger ORDER = new RefundLedger(
            amount("38.60"),
            Map.of(
                    LINE,
                    new RefundLedger.Item(
                            LINE, RefundLedger.Part.LINE, 1, amount("3"), amount("30.00"), Map.of(1L, amount("0.60"))),
                    SHIPPING,
                    new RefundLedger.Item(
                            SHIPPING, RefundLedger.Part.SHIPPING, 0, BigDecimal.ZERO, amount("8.00"), Map.of())));

    private static BigDecimal amount(String amount) {
        return new BigDecimal(amount);
    }

    private static Refund refund(String amount, Refund.Line... lines) {
        return new Refund(1, Instant.EPOCH, amount(amount), "", List.of(lines));
    }

    private static Refund.Line line(long item, String quantity, String total, String tax) {
        return new Refund.Line(item, "", amount(quantity), amount(total), Map.of(1L, amount(tax)));
    }

    private static Shares shared(Refund refund) {
        return RefundSharing.share(ORDER, refund).orThrow();
    }

    private static Reason refused(Refund refund) {
        Decision<Shares> decision = RefundSharing.share(ORDER, refund);
        return ((Decision.Refused<Shares>) decision).rejection().reason();
    }

    @Test
    void someOfALineTakesItsShareAndLeavesNoAllowance() {
        Shares shares = shared(refund("10.20", line(LINE, "1", "10.00", "0.20")));

        assertThat(shares.allowance()).isZero();
        assertThat(shares.after().items().get(LINE).quantity()).isEqualByComparingTo("2");
        assertThat(shares.after().left()).isEqualByComparingTo("28.40");
        assertThat(RefundKind.of(shares)).isEqualTo(RefundKind.SOME_GOODS);
    }

    @Test
    void moreThanTheLineWasIsAllowance() {
        Shares shares = shared(refund("35.00", line(LINE, "3", "35.00", "0.00")));

        assertThat(shares.parts()).singleElement().satisfies(part -> assertThat(part.net())
                .isEqualByComparingTo("30.00"));
        assertThat(shares.allowance()).isEqualByComparingTo("5.00");
    }

    @Test
    void whatTheShopKeptOfGoodsThatCameBackIsAllowanceBelowZero() {
        Shares shares = shared(refund("25.00", line(LINE, "3", "25.00", "0.00")));

        assertThat(shares.allowance()).isEqualByComparingTo("-5.00");
        assertThat(shares.after().items().get(LINE).net()).isZero();
    }

    @Test
    void morePiecesThanWereSoldAreMoneyWithoutGoods() {
        Shares shares = shared(refund("38.00", line(LINE, "4", "38.00", "0.00")));

        assertThat(shares.parts()).singleElement().satisfies(part -> assertThat(part.quantity())
                .isEqualByComparingTo("3"));
        assertThat(shares.allowance()).isEqualByComparingTo("8.00");
    }

    @Test
    void anAmountAloneIsAllowance() {
        Shares shares = shared(refund("5.00"));

        assertThat(shares.allowance()).isEqualByComparingTo("5.00");
        assertThat(RefundKind.of(shares)).isEqualTo(RefundKind.SOME_MONEY);
    }

    @Test
    void allThatIsLeftIsAllWithGoodsOrWithout() {
        assertThat(RefundKind.of(shared(refund("38.60")))).isEqualTo(RefundKind.ALL_IN_MONEY);
        assertThat(RefundKind.of(shared(refund("38.60", line(LINE, "3", "30.00", "0.60")))))
                .isEqualTo(RefundKind.ALL_WITH_GOODS);
    }

    @Test
    void whatTakesTheWrongWayOrNamesNothingIsRefused() {
        assertThat(refused(refund("38.61"))).isEqualTo(Reason.REFUND_ABOVE_ORDER);
        assertThat(refused(refund("0.00"))).isEqualTo(Reason.REFUND_UNREADABLE);
        assertThat(refused(refund("5.00", line(SHIPPING, "0", "-8.00", "0.00"))))
                .isEqualTo(Reason.REFUND_UNREADABLE);
        assertThat(refused(refund("5.00", line(99, "1", "5.00", "0.00")))).isEqualTo(Reason.REFUND_UNREADABLE);
    }

    /** Whatever is paid back, its parts come to its amount, and never is more taken back than was there. */
    @Property
    void partsComeToTheAmount(
            @ForAll @Size(max = 6) List<@IntRange(max = 4) Integer> quantities,
            @ForAll @IntRange(min = 1, max = 900) int cents) {
        RefundLedger ledger = ORDER;
        for (int quantity : quantities) {
            BigDecimal amount = BigDecimal.valueOf(cents, 2);
            Decision<Shares> decision = RefundSharing.share(
                    ledger,
                    refund(
                            amount.toPlainString(),
                            line(
                                    LINE,
                                    Integer.toString(quantity),
                                    BigDecimal.valueOf(quantity * 997L, 2).toPlainString(),
                                    "0.07")));
            if (decision instanceof Decision.Accepted<Shares> accepted) {
                Shares shares = accepted.value();
                BigDecimal parts = shares.parts().stream()
                        .map(part -> part.net().add(part.tax()))
                        .reduce(shares.allowance(), BigDecimal::add);
                assertThat(parts).isEqualByComparingTo(amount);
                ledger = shares.after();
                RefundLedger.Item item = ledger.items().get(LINE);
                assertThat(item.quantity()).isNotNegative();
                assertThat(item.net()).isNotNegative();
                assertThat(item.taxes().get(1L)).isNotNegative();
                assertThat(ledger.left()).isNotNegative();
            }
        }
    }
}
