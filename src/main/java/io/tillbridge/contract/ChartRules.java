package io.tillbridge.contract;

import io.tillbridge.settings.Books;
import io.tillbridge.settings.Settings;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Every gateway, authority, category and charge has an account, or its entries will wait. Nothing is held up by it. */
final class ChartRules {
    static final String CATEGORIES = "list-categories";

    private ChartRules() {}

    static List<Mismatch> warnings(Books books, Settings.Counterpoint site, Answers answers) {
        Stream<Mismatch> gateways = Stream.concat(
                        site.payCodes().stream().map(Settings.PayCode::gateway),
                        site.creditFees().stream().map(credit -> credit.code().toUpperCase(Locale.ROOT)))
                .distinct()
                .filter(gateway -> !books.hasClearing(gateway))
                .map(gateway ->
                        missing("gateway", gateway, "clearing", "{gateway: " + gateway + ", account: 'Assets:…'}"));
        Stream<Mismatch> authorities = site.taxAuthorities().stream()
                .map(Settings.TaxAuthority::authority)
                .distinct()
                .filter(authority -> !books.hasTax(authority))
                .map(authority -> missing(
                        "tax authority",
                        authority,
                        "taxes",
                        "{authority: " + authority + ", account: 'Liabilities:…'}"));
        Stream<Mismatch> charges = Stream.of(site.shippingCharge(), site.feeCharge())
                .distinct()
                .filter(number -> !books.hasCharge(number))
                .map(number -> missing(
                        "misc charge", number.toString(), "charges", "{charge: " + number + ", account: 'Income:…'}"));
        Stream<Mismatch> categories = answers.codes(CATEGORIES).stream()
                .flatMap(Set::stream)
                .sorted()
                .filter(category -> !books.hasSales(category))
                .map(category ->
                        missing("category", category, "sales", "{category: " + category + ", account: 'Income:…'}"));
        return Stream.of(gateways, authorities, charges, categories)
                .flatMap(mismatches -> mismatches)
                .toList();
    }

    private static Mismatch missing(String kind, String code, String setting, String entry) {
        return new Mismatch(
                "tillbridge.books." + setting,
                "The " + kind + " " + code + " has no account in tillbridge.books." + setting
                        + ", so that entries with it will wait.",
                "Add " + entry + " and restart; what waits then books by itself.");
    }
}
