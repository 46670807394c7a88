package io.tillbridge.journey.customers;

import io.tillbridge.settings.Customers;
import io.tillbridge.woocommerce.Address;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which tax code an address has. The county decides, else the longest beginning of the zip code, else the whole state;
 * a code of one state or county is never the default of another (journey.md §7.27).
 */
final class TaxCodes {
    private TaxCodes() {}

    /** @param county as the shop calls it, empty where it does not say */
    static Optional<String> find(List<Customers.TaxCode> codes, Address address, String county) {
        return codes.stream()
                .filter(code ->
                        address.country().isBlank() || word(code.country()).equals(word(address.country())))
                .filter(code -> word(code.state()).equals(word(address.state())))
                .filter(code -> code.county().isEmpty() || county(code.county()).equals(county(county)))
                .filter(code -> address.postcode().strip().startsWith(code.zip()))
                .max(Comparator.comparing(
                                (Customers.TaxCode code) -> !code.county().isEmpty())
                        .thenComparing(code -> code.zip().length()))
                .map(Customers.TaxCode::code);
    }

    private static String word(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    private static String county(String name) {
        return word(name)
                .replaceAll("\\s+COUNTY$", "")
                .replaceAll("[^\\p{L}]", "")
                .replaceAll("^SAINT", "ST");
    }
}
