package io.tillbridge.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketNumberTest {

    @ParameterizedTest(name = "{0} {1} of id {2} is {3}")
    @CsvSource({
        "W,    15487,        15487, W15487",
        "W,    b-15487,      20001, WB-15487",
        "W,    12345678901,  7,     W12345678901",
        "W,    123456789012, 7,     W7",
        "W,    #1001,        7,     W7",
        "W,    10 01,        7,     W7",
        "W,    ЗАКАЗ,        7,     W7",
        "SHOP, 2026/0001,    4711,  SHOP4711",
    })
    void isPrefixAndOrderNumberOrElseTheId(String prefix, String orderNo, long orderId, String ticket) {
        assertThat(TicketNumber.of(prefix, orderNo, orderId)).hasValue(ticket);
    }

    @Test
    void isAbsentWhereNeitherFits() {
        assertThat(TicketNumber.of("SHOP", "1234567890", 9_876_543_210L)).isEmpty();
    }

    /** TKT_NO holds fifteen: release appends {@code -01}, the deposit {@code D} (counterpoint.md §8). */
    @Test
    void leavesRoomForWhatIsAppendedToIt() {
        assertThat(TicketNumber.LONGEST + "-01".length()).isEqualTo(15);
        assertThat(TicketNumber.deposit("W15487")).isEqualTo("W15487D");
    }
}
