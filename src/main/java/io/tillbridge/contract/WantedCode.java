package io.tillbridge.contract;

import io.tillbridge.settings.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * A code that the configuration names, and CounterPoint should know.
 *
 * @param question the statement that lists such codes
 * @param kind     what it is called in a sentence
 * @param setting  below {@code tillbridge.counterpoint}
 * @param forWhat  what it stands for where the setting is a list, else empty
 */
record WantedCode(String question, String kind, String code, String setting, String forWhat) {

    static List<WantedCode> of(Settings.Counterpoint site) {
        List<WantedCode> wanted = new ArrayList<>(List.of(
                new WantedCode("list-stores", "store", site.store(), "store", ""),
                new WantedCode("list-stations", "station", site.station(), "station", ""),
                new WantedCode("list-drawers", "drawer", site.drawer(), "drawer", ""),
                new WantedCode("list-users", "user", site.user(), "user", ""),
                new WantedCode("list-locations", "location", site.location(), "location", ""),
                new WantedCode("list-locations", "location", site.priceLocation(), "price-location", ""),
                new WantedCode("list-tax-codes", "tax code", site.taxCode(), "tax-code", ""),
                new WantedCode("list-templates", "customer", site.templateCustomer(), "template-customer", "")));
        site.payCodes()
                .forEach(entry -> wanted.add(
                        new WantedCode("list-pay-codes", "pay code", entry.code(), "pay-codes", entry.gateway())));
        site.taxAuthorities()
                .forEach(entry -> wanted.add(new WantedCode(
                        "list-tax-rules",
                        "tax authority and rule",
                        rule(entry.authority(), entry.rule()),
                        "tax-authorities",
                        entry.rate())));
        site.shipVia()
                .forEach(entry -> wanted.add(
                        new WantedCode("list-ship-vias", "ship-via code", entry.code(), "ship-via", entry.method())));
        wanted.removeIf(code -> code.code().isBlank() || code.code().equals("*"));
        return List.copyOf(wanted);
    }

    /** How an authority and its rule are written as one code. */
    static String rule(String authority, String rule) {
        return authority + "/" + rule;
    }
}
