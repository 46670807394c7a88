package io.tillbridge.contract;

import io.tillbridge.settings.Customers;
import io.tillbridge.settings.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * A code that the configuration names, and CounterPoint should know.
 *
 * @param question the statement that lists such codes
 * @param kind     what it is called in a sentence
 * @param setting  below {@code tillbridge}
 * @param forWhat  what it stands for where the setting is a list, else empty
 */
record WantedCode(String question, String kind, String code, String setting, String forWhat) {

    static List<WantedCode> of(Settings.Counterpoint site) {
        List<WantedCode> wanted = new ArrayList<>(List.of(
                new WantedCode("list-stores", "store", site.store(), "counterpoint.store", ""),
                new WantedCode("list-stations", "station", site.station(), "counterpoint.station", ""),
                new WantedCode("list-drawers", "drawer", site.drawer(), "counterpoint.drawer", ""),
                new WantedCode("list-users", "user", site.user(), "counterpoint.user", ""),
                new WantedCode("list-locations", "location", site.location(), "counterpoint.location", ""),
                new WantedCode("list-locations", "location", site.priceLocation(), "counterpoint.price-location", ""),
                new WantedCode("list-tax-codes", "tax code", site.taxCode(), "counterpoint.tax-code", ""),
                new WantedCode(
                        "list-templates", "customer", site.templateCustomer(), "counterpoint.template-customer", "")));
        site.payCodes()
                .forEach(entry -> wanted.add(new WantedCode(
                        "list-pay-codes", "pay code", entry.code(), "counterpoint.pay-codes", entry.gateway())));
        site.creditFees()
                .forEach(entry -> wanted.add(new WantedCode(
                        "list-pay-codes", "pay code", entry.code(), "counterpoint.credit-fees", entry.fee())));
        site.taxAuthorities()
                .forEach(entry -> wanted.add(new WantedCode(
                        "list-tax-rules",
                        "tax authority and rule",
                        rule(entry.authority(), entry.rule()),
                        "counterpoint.tax-authorities",
                        entry.rate())));
        site.shipVia()
                .forEach(entry -> wanted.add(new WantedCode(
                        "list-ship-vias", "ship-via code", entry.code(), "counterpoint.ship-via", entry.method())));
        return named(wanted);
    }

    static List<WantedCode> of(Customers customers) {
        List<WantedCode> wanted = new ArrayList<>();
        customers
                .taxCodes()
                .forEach(entry -> wanted.add(new WantedCode(
                        "list-tax-codes",
                        "tax code",
                        entry.code(),
                        "customers.tax-codes",
                        (entry.county() + " " + entry.state() + " " + entry.zip()).strip())));
        wanted.add(new WantedCode("list-tax-codes", "tax code", customers.exemptCode(), "customers.exempt-code", ""));
        return named(wanted);
    }

    private static List<WantedCode> named(List<WantedCode> codes) {
        return codes.stream()
                .filter(code -> !code.code().isBlank() && !code.code().equals("*"))
                .toList();
    }

    /** How an authority and its rule are written as one code. */
    static String rule(String authority, String rule) {
        return authority + "/" + rule;
    }
}
