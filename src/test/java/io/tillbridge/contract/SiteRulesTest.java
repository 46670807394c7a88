package io.tillbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.settings.Customers;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SiteRulesTest {
    private static final Settings.Counterpoint SITE = site(
            List.of(new Settings.PayCode("stripe", "WEBCARD")),
            List.of(new Settings.TaxAuthority("NY STATE", "NY", "STATE")));

    private static Settings.Counterpoint site(
            List<Settings.PayCode> payCodes, List<Settings.TaxAuthority> taxAuthorities) {
        return new Settings.Counterpoint(
                "sql",
                "order",
                ZoneId.of("America/New_York"),
                "USD",
                StandardCharsets.ISO_8859_1,
                "01",
                "WEB",
                "WEB",
                "WEB",
                "01",
                "*",
                "",
                "TEMPLATE",
                "WEB-",
                1,
                990_000_000_000_000L,
                1,
                2,
                Duration.ZERO,
                payCodes,
                List.of(),
                taxAuthorities,
                List.of(new Settings.ShipVia("flat_rate", "FLAT")),
                List.of());
    }

    /** Every question answered as a sound site answers it. */
    private static Map<String, List<Columns>> sound() {
        Map<String, List<Columns>> answers = new TreeMap<>();
        Map.of(
                        "list-stores", "01",
                        "list-stations", "web",
                        "list-drawers", "WEB",
                        "list-users", "WEB  ",
                        "list-locations", "01",
                        "list-templates", "TEMPLATE",
                        "list-pay-codes", "WEBCARD",
                        "list-ship-vias", "FLAT")
                .forEach((question, code) -> answers.put(question, List.of(Columns.of(Map.of("CODE", code)))));
        answers.put("list-tax-rules", List.of(Columns.of(Map.of("CODE", "NY", "RUL_COD", "STATE"))));
        answers.put("list-tax-codes", List.of());
        answers.put(SiteRules.FOREIGN_DOCUMENTS, List.of());
        answers.put(SiteRules.TILL_DOCUMENTS, List.of());
        return answers;
    }

    private static Stream<String> refusals(Map<String, List<Columns>> answers) {
        return new SiteRules(SITE, WantedCode.of(SITE), new Answers(answers))
                .refusals().stream().map(Mismatch::sentence);
    }

    @Test
    void codesAreFoundWhateverTheirCaseAndPadding() {
        assertThat(refusals(sound())).isEmpty();
        assertThat(new SiteRules(SITE, WantedCode.of(SITE), new Answers(sound())).warnings(true))
                .isEmpty();
    }

    @Test
    void everyKindOfCodeThatIsNotThereIsRefused() {
        Map<String, List<Columns>> answers = sound();
        answers.replaceAll((question, rows) -> List.of());

        assertThat(refusals(answers))
                .containsExactly(
                        "CounterPoint has no store 01, which tillbridge.counterpoint.store names.",
                        "CounterPoint has no station WEB, which tillbridge.counterpoint.station names.",
                        "CounterPoint has no drawer WEB, which tillbridge.counterpoint.drawer names.",
                        "CounterPoint has no user WEB, which tillbridge.counterpoint.user names.",
                        "CounterPoint has no location 01, which tillbridge.counterpoint.location names.",
                        "CounterPoint has no customer TEMPLATE, which tillbridge.counterpoint.template-customer names.",
                        "CounterPoint has no pay code WEBCARD, which tillbridge.counterpoint.pay-codes names for stripe.",
                        "CounterPoint has no tax authority and rule NY/STATE, which tillbridge.counterpoint.tax-authorities"
                                + " names for NY STATE.",
                        "CounterPoint has no ship-via code FLAT, which tillbridge.counterpoint.ship-via names for flat_rate.");
    }

    @Test
    void idsThatDoNotCountFromTheStartOnAreRefused() {
        SiteRules rules = new SiteRules(SITE, WantedCode.of(SITE), new Answers(sound()));
        long start = SITE.documentIdStart();

        assertThat(rules.moved(null)).isEmpty();
        assertThat(rules.moved(start)).isEmpty();
        assertThat(rules.moved(start + 4_560)).isEmpty();
        assertThat(rules.moved(start - 10)).isPresent();
        assertThat(rules.moved(start + 5)).map(Mismatch::mend).hasValueSatisfying(mend -> assertThat(mend)
                .endsWith("RESTART WITH " + start));
    }

    @Test
    void taxCodesOfCustomersAreLookedUpAsWell() {
        Customers customers = new Customers(
                100,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Customers.TaxCode("FL", null, "Broward", null, "FL-BROWARD")),
                "",
                "",
                "EXEMPT",
                "",
                "as-written",
                "us",
                null,
                null);

        assertThat(new SiteRules(SITE, WantedCode.of(customers), new Answers(sound())).refusals())
                .extracting(Mismatch::sentence)
                .containsExactly(
                        "CounterPoint has no tax code FL-BROWARD, which tillbridge.customers.tax-codes names for Broward FL.",
                        "CounterPoint has no tax code EXEMPT, which tillbridge.customers.exempt-code names.");
    }

    @Test
    void aCodeTableThatIsNotHereIsOnlyAWarning() {
        Map<String, List<Columns>> answers = sound();
        answers.keySet().removeAll(List.of("list-ship-vias", SiteRules.TILL_DOCUMENTS));

        assertThat(refusals(answers)).isEmpty();
        assertThat(new SiteRules(SITE, WantedCode.of(SITE), new Answers(answers)).warnings(true))
                .extracting(Mismatch::sentence)
                .containsExactly(
                        "Whether CounterPoint has the ship-via code FLAT cannot be checked: the table that"
                                + " sql/contract/list-ship-vias.sql reads is not here.",
                        "Whether others use our numbers or our station cannot be checked: a column that"
                                + " sql/contract/find-till-documents.sql reads is not here.");
    }

    @Test
    void documentsInOurRangeAndTillsAtOurStationAreRefused() {
        Map<String, List<Columns>> answers = sound();
        answers.put(
                SiteRules.FOREIGN_DOCUMENTS,
                List.of(Columns.of(
                        Map.of("PLACE", "a ticket in history", "DOC_ID", 990_000_000_000_010L, "TKT_NO", "T77"))));
        answers.put(SiteRules.TILL_DOCUMENTS, List.of(Columns.of(Map.of("TKT_NO", "T78"))));

        assertThat(refusals(answers))
                .containsExactly(
                        "Document 990000000000010, a ticket in history numbered T77, lies in the range from 990000000000000"
                                + " on and is not ours.",
                        "Station WEB is used by a till: it wrote T78 within the last day.");
    }

    @Test
    void aShopWithoutPayCodesOrTaxAuthoritiesIsToldBeforeItsFirstOrder() {
        Settings.Counterpoint site = site(List.of(), List.of());
        SiteRules rules = new SiteRules(site, WantedCode.of(site), new Answers(sound()));

        assertThat(rules.warnings(true))
                .extracting(Mismatch::place)
                .containsExactly("tillbridge.counterpoint.pay-codes", "tillbridge.counterpoint.tax-authorities");
        assertThat(rules.warnings(false)).isEmpty();
    }
}
