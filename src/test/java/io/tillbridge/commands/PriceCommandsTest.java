package io.tillbridge.commands;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.journey.JourneyTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@JourneyTest
class PriceCommandsTest {
    private final Commands commands;
    private final JdbcTemplate rows;

    @Autowired
    PriceCommandsTest(Commands commands, JdbcTemplate rows) {
        this.commands = commands;
        this.rows = rows;
    }

    @AfterEach
    void mend() {
        rows.update("DELETE FROM dbo.IM_PRC_RUL WHERE GRP_COD = '144319' AND RUL_SEQ_NO = 99");
        run("prices", "check");
    }

    private Terminal run(String... words) {
        return Terminal.run(commands, words);
    }

    @Test
    void aPriceIsExplainedWithTheRulesThatNearlyApplied() {
        Terminal answer = run("prices", "explain", "144319", "01-10100", "10");

        assertThat(answer.exit()).isZero();
        assertThat(answer.out())
                .startsWith("Contract 144319, item 01-10100, quantity 10, at location 01")
                .contains("25.50 (regular 50.00, 49.0 % less)")
                .contains("Group        C 144319 (Northwind contract)")
                .contains("Rule         1 (PC S CS)")
                .contains("Method       D 49 on 50.00 (basis R, location 01)")
                .contains("  C 144319 rule 2 (CF S CS): it is for items with NCR TYPE is (exactly) CF S CS")
                .doesNotContain("C 144320");
    }

    @Test
    void aContractThatIsOverSaysSo() {
        Terminal answer = run("prices", "explain", "144321", "01-10100", "10");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out())
                .contains(
                        "No price     No price rule of contract 144321 (the group ended before 2025-07-01T00:00) applies")
                .contains("  C 144321 rule 1 (PC S CS): the group ended before 2025-07-01T00:00");
    }

    @Test
    void aCustomersPricesAreAllThatAreTheCustomers() {
        Terminal answer = run("prices", "explain", "10057", "ITEM-0010", "9", "--customer", "--json");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.json().path("near").findValuesAsText("because")).contains("it begins at a quantity of 10");
        assertThat(run("prices", "explain", "2056", "01-10100").out())
                .contains("41.75 (regular 50.00, 16.5 % less)")
                .contains("Method       F 41.75");
        assertThat(run("prices", "explain", "10057", "01-10102", "--location", "WH")
                        .out())
                .contains("location *");
    }

    @Test
    void whatCannotBeExplainedIsRefusedInWords() {
        assertThat(run("prices", "explain", "NOBODY", "01-10100").err())
                .startsWith("There is neither a contract nor a customer NOBODY in CounterPoint.");
        assertThat(run("prices", "explain", "144319", "01-10100", "-5").exit()).isEqualTo(2);
        assertThat(run("prices", "explain", "144319", "NO-SUCH").out()).contains("There is no item NO-SUCH");
    }

    @Test
    void rulesThatCannotBeUsedAreListed() {
        assertThat(run("prices", "check").out()).contains("Every price rule can be used.");

        rows.update("INSERT INTO dbo.IM_PRC_RUL (GRP_TYP, GRP_COD, RUL_SEQ_NO, DESCR, ITEM_FILT, MIN_QTY)"
                + " VALUES ('C', '144319', 99, 'Odd', 'LEFT(IM_ITEM.ITEM_NO, 2) = ''01''', 0)");
        Terminal answer = run("prices", "check");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out())
                .contains("Price rule C 144319 rule 99: its item filter is not understood")
                .contains("Price rule C 144319 rule 99 has no break");
    }
}
