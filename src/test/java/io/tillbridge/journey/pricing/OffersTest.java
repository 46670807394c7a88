package io.tillbridge.journey.pricing;

import static io.tillbridge.journey.pricing.PriceTables.sentence;
import static io.tillbridge.journey.pricing.PriceTables.shortly;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rule gives the price. */
class OffersTest {
    private final PriceTables tables = new PriceTables()
            .item("01-10100", "PC S CS")
            .item("CF-1", "CF")
            .item("CFS-1", "CF S CS")
            .item("BARE", null)
            .price("01-10100", "*", "51.00", "51.00")
            .price("01-10100", "01", "50.00", "48.00", "45.00")
            .price("CF-1", "*", "10.00", "9.00")
            .price("CFS-1", "*", "20.00", "18.00")
            .customer("10057", "144319", "RETAIL")
            .customer("2056", null, "TIER1");

    private PriceTables contract() {
        return tables.group("C", "144319")
                .rule("C", "144319", 1, List.of("1 D R 49"), "ITEM_FILT", "(IM_ITEM.PROF_COD_1 = 'PC S CS')")
                .rule("C", "144319", 3, List.of("0 D R 33"), "ITEM_FILT", "(IM_ITEM.PROF_COD_1 = 'CF')");
    }

    @Test
    void aContractPriceSaysWhereItComesFrom() {
        Quote.Price price = (Quote.Price) contract().ofBid("144319", "01-10100", "10");

        assertThat(price.price()).isEqualTo("25.50");
        assertThat(price.regular().orElseThrow()).isEqualByComparingTo("50");
        assertThat(price.groupType()).isEqualTo(GroupType.CONTRACT);
        assertThat(price.group()).isEqualTo("144319");
        assertThat(price.rule()).isEqualTo(1);
        assertThat(price.applied().method()).isEqualTo("D");
        assertThat(price.applied().from()).isEqualByComparingTo("1");
        assertThat(price.basePrice().orElseThrow()).isEqualByComparingTo("50");
        assertThat(price.place()).isEqualTo("01");
        assertThat(price.changes()).isEmpty();
    }

    @Test
    void aContractForOneClassIsNotForAnotherThatBeginsAlike() {
        contract();

        assertThat(shortly(tables.ofBid("144319", "CF-1", "1"))).isEqualTo("6.70 C 144319/3");
        assertThat(shortly(tables.ofBid("144319", "CFS-1", "1"))).isEqualTo("NO_RULE");
        assertThat(shortly(tables.ofBid("144319", "BARE", "1"))).isEqualTo("NO_RULE");
    }

    @Test
    void numbersCompareWithoutRegardToCaseAndPadding() {
        contract();

        assertThat(shortly(tables.ofBid(" 144319", " cf-1 ", "1"))).isEqualTo("6.70 C 144319/3");
        assertThat(shortly(tables.ofBid("144319", "CF-2", "1"))).isEqualTo("NO_SUCH_ITEM");
        assertThat(tables.book().holderOf("144318")).isEmpty();
        assertThat(tables.book().customer("10058")).isEmpty();
    }

    @ParameterizedTest(name = "group of {0}, {1}")
    @CsvSource({
        "ENABLED,    N,                   the group is disabled",
        "END_DAT,    2026-11-14T00:00:00, the group ended before 2026-11-15T00:00",
        "BEG_DAT,    2026-11-16T00:00:00, the group begins on 2026-11-16T00:00",
    })
    void aContractThatIsNotInForceSaysWhy(String column, String value, String why) {
        Object set = column.endsWith("_DAT") ? LocalDateTime.parse(value) : value;
        tables.group("C", "144319", "NO_BEG_DAT", "N", "NO_END_DAT", "N", column, set)
                .rule("C", "144319", 1, List.of("0 F ! 1"));

        Quote quote = tables.ofBid("144319", "CF-1", "3");

        assertThat(shortly(quote)).isEqualTo("NO_RULE");
        assertThat(sentence(quote))
                .isEqualTo("No price rule of contract 144319 (" + why + ") applies to item CF-1 in a quantity of 3.");
    }

    @Test
    void contractGoesBeforeSpecialAndSpecialBeforePromotion() {
        tables.group("P", "SALE").rule("P", "SALE", 1, List.of("0 F ! 3"));
        assertThat(shortly(tables.ofCustomer("10057", "CF-1", "1"))).isEqualTo("3.00 P SALE/1");

        tables.group("S", "OURS").rule("S", "OURS", 1, List.of("0 F ! 5"));
        assertThat(shortly(tables.ofCustomer("10057", "CF-1", "1"))).isEqualTo("5.00 S OURS/1");

        contract();
        assertThat(shortly(tables.ofCustomer("10057", "CF-1", "1"))).isEqualTo("6.70 C 144319/3");
        assertThat(shortly(tables.ofCustomer("2056", "CF-1", "1"))).isEqualTo("5.00 S OURS/1");
        assertThat(shortly(tables.ofBid("144319", "BARE", "1"))).isEqualTo("NO_RULE");
    }

    @Test
    void aRuleThatNamesTheItemGoesBeforeOneForItsClassThenTheSequenceDecides() {
        tables.group("S", "B", "GRP_SEQ_NO", 2)
                .group("S", "A", "GRP_SEQ_NO", 1)
                .rule("S", "A", 1, List.of("0 F ! 1"), "ITEM_FILT", "(IM_ITEM.PROF_COD_1 = 'CF')")
                .rule("S", "B", 9, List.of("0 F ! 2"), "ITEM_NO", "CF-1")
                .rule("S", "B", 8, List.of("0 F ! 3"), "ITEM_FILT", "IM_ITEM.ITEM_NO IN ('CF-1', 'BARE')")
                .rule("S", "B", 7, List.of("9 F ! 4"), "ITEM_NO", "CF-1")
                .rule("S", "B", 6, List.of("0 F ! 5"), "CUST_NO", "10057", "ITEM_NO", "CF-1");

        assertThat(shortly(tables.ofCustomer("2056", "CF-1", "1"))).isEqualTo("3.00 S B/8");
        assertThat(shortly(tables.ofCustomer("2056", "CF-1", "9"))).isEqualTo("4.00 S B/7");
        assertThat(shortly(tables.ofCustomer("10057", "CF-1", "1"))).isEqualTo("5.00 S B/6");
    }

    @Test
    void tierPricesAreRulesLikeOthers() {
        tables.group("S", "TIERED")
                .rule("S", "TIERED", 1, List.of("0.0001 D 1 28"), "CUST_FILT", "(AR_CUST.PROF_COD_1 = 'TIER1')")
                .rule("S", "TIERED", 2, List.of("0.0001 D 1 33"), "CUST_FILT", "(AR_CUST.PROF_COD_1 = 'TIER2')");

        assertThat(shortly(tables.ofCustomer("2056", "CF-1", "1"))).isEqualTo("6.48 S TIERED/1");
        assertThat(shortly(tables.ofCustomer("10057", "CF-1", "1"))).isEqualTo("NO_RULE");
    }

    @Test
    void twoRulesOfEqualRankAreNotChosenBetweenUnlessTheyAgree() {
        tables.group("S", "A")
                .group("S", "B")
                .rule("S", "A", 1, List.of("0 F ! 4"))
                .rule("S", "B", 2, List.of("0 F ! 4"))
                .rule("S", "B", 3, List.of("0 F ! 9"));
        assertThat(shortly(tables.ofCustomer("2056", "CF-1", "1"))).isEqualTo("4.00 S A/1");

        tables.group("S", "C").rule("S", "C", 1, List.of("0 F ! 5"));
        Quote quote = tables.ofCustomer("2056", "CF-1", "1");

        assertThat(shortly(quote)).isEqualTo("UNCLEAR");
        assertThat(sentence(quote))
                .startsWith("Price rules S A rule 1 and S C rule 1 are equal in rank and differ: 4.00 and 5.00.");
    }

    @Test
    void aRuleWithoutABreakIsNotPassedByWhereItWouldApply() {
        contract().rule("C", "144319", 2, List.of(), "ITEM_FILT", "(IM_ITEM.PROF_COD_1 = 'CF')");

        assertThat(sentence(tables.ofBid("144319", "CF-1", "1")))
                .isEqualTo("Price rule C 144319 rule 2 (Rule 2) applies, and has no break: add one in CounterPoint.");
        assertThat(shortly(tables.ofBid("144319", "01-10100", "1"))).isEqualTo("25.50 C 144319/1");
        assertThat(tables.book().problems())
                .containsExactly("Price rule C 144319 rule 2 has no break, and so no price.");
    }

    @Test
    void aFilterThatIsNotUnderstoodStopsOnlyWhatItCouldChange() {
        contract().rule("C", "144319", 2, List.of("0 F ! 1"), "ITEM_FILT", "dbo.fnIsPaper(IM_ITEM.ITEM_NO) = 1");
        tables.group("P", "ODD").rule("P", "ODD", 1, List.of("0 F ! 1"), "ITEM_FILT", "CATEG_COD IN (SELECT 1)");

        Quote quote = tables.ofBid("144319", "CF-1", "1");

        assertThat(shortly(quote)).isEqualTo("UNCLEAR");
        assertThat(sentence(quote))
                .startsWith(
                        "Price rule C 144319 rule 2 (Rule 2) may apply, and cannot be decided: of its item filter, the");
        assertThat(shortly(tables.ofCustomer("2056", "CF-1", "1"))).isEqualTo("UNCLEAR");
        assertThat(tables.book().problems()).hasSize(2).allMatch(problem -> problem.contains("is not understood"));
    }

    @Test
    void aFilterThatAsksForWhatABidDoesNotTellWantsTheCustomer() {
        tables.group("C", "144319", "CUST_FILT", "(AR_CUST.CATEG_COD = 'WHOLESALE')")
                .rule("C", "144319", 1, List.of("0 F ! 1"));

        assertThat(sentence(tables.ofBid("144319", "CF-1", "1")))
                .endsWith("of the group's customer filter, it asks for CATEG_COD, which is not known here.");
        assertThat(shortly(tables.ofCustomer("10057", "CF-1", "1"))).isEqualTo("1.00 C 144319/1");
    }

    @Test
    void aColumnThatIsNotReadIsReported() {
        tables.group("S", "A").rule("S", "A", 1, List.of("0 F ! 1"), "ITEM_FILT", "IM_ITEM.USR_SHADE = 'RED'");

        assertThat(tables.book().problems())
                .containsExactly(
                        "Price rule S A rule 1: its item filter asks for USR_SHADE, which is not read: add it to"
                                + " the statements in sql/pricing.");
        assertThat(shortly(tables.ofCustomer("2056", "CF-1", "1"))).isEqualTo("UNCLEAR");
    }

    @Test
    void anItemWithoutAPriceHasNoReckonedOneAndMayHaveAFixedOne() {
        tables.group("C", "144319")
                .rule("C", "144319", 1, List.of("5 D R 10", "10 F ! 3"))
                .rule("C", "144319", 2, List.of("0 D 3 10"), "ITEM_FILT", "PROF_COD_1 = 'CF'");

        assertThat(sentence(tables.ofBid("144319", "BARE", "5")))
                .endsWith("gives no price: item BARE has no regular price at location 01, nor at *.");
        assertThat(sentence(tables.ofBid("144319", "CF-1", "1")))
                .endsWith("gives no price: item CF-1 has no price 3 at location 01, nor at *.");
        Quote.Price fixed = (Quote.Price) tables.ofBid("144319", "BARE", "10");
        assertThat(fixed.price()).isEqualTo("3.00");
        assertThat(fixed.regular()).isEmpty();
    }

    @Test
    void aPriceIsNeverBelowNothing() {
        tables.group("C", "144319").rule("C", "144319", 1, List.of("0 A R 10.01"));

        assertThat(sentence(tables.ofBid("144319", "CF-1", "1"))).endsWith("it comes to less than nothing.");
        assertThat(shortly(tables.ofBid("144319", "CFS-1", "1"))).isEqualTo("9.99 C 144319/1");
    }

    @Test
    void whatOneItemAloneCannotKnowIsNotGuessed() {
        tables.group("C", "144319")
                .rule("C", "144319", 1, List.of("0 F ! 1"), "USE_BOGO_TWOFER", "Y", "ITEM_NO", "CF-1")
                .rule("C", "144319", 2, List.of("0 F ! 1"), "SAL_FILT", "PS_DOC_HDR.STR_ID = '02'", "ITEM_NO", "CFS-1")
                .rule("C", "144319", 3, List.of("0 F ! 1"), "SAL_FILT", "***All***", "CUST_FILT", "***All***");

        assertThat(sentence(tables.ofBid("144319", "CF-1", "1"))).contains("is a buy-one-get-one rule");
        assertThat(sentence(tables.ofBid("144319", "CFS-1", "1"))).contains("asks for the sale it is part of");
        assertThat(shortly(tables.ofBid("144319", "BARE", "1"))).isEqualTo("1.00 C 144319/3");
    }

    @Test
    void aPriceSaysWhenDatesAloneCouldChangeIt() {
        LocalDateTime end = LocalDateTime.parse("2026-12-24T00:00");
        LocalDateTime next = LocalDateTime.parse("2026-12-01T00:00");
        tables.group("S", "A", "NO_END_DAT", "N", "END_DAT", end).rule("S", "A", 1, List.of("0 F ! 1"));
        assertThat(changes(tables.ofCustomer("2056", "CF-1", "1"))).contains(end.plusDays(1));

        tables.group("S", "LATER", "NO_BEG_DAT", "N", "BEG_DAT", next).rule("S", "LATER", 1, List.of("0 F ! 2"));
        assertThat(changes(tables.ofCustomer("2056", "CF-1", "1"))).contains(next);
    }

    private static Optional<LocalDateTime> changes(Quote quote) {
        return ((Quote.Price) quote).changes();
    }

    @Test
    void aGroupOfATypeThatIsNotKnownIsLeftOutAndReported() {
        tables.group("X", "ODD").rule("X", "ODD", 1, List.of("0 F ! 1"));

        assertThat(shortly(tables.ofCustomer("2056", "CF-1", "1"))).isEqualTo("NO_RULE");
        assertThat(tables.book().problems())
                .containsExactly("Price group X ODD is of no type that is known, and is left out.");
    }
}
