package io.tillbridge.journey.customers;

import io.tillbridge.statements.Row;
import io.tillbridge.woocommerce.Address;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** A row of AR_SHIP_ADRS: where a customer's goods go if not to the customer's own address. */
public record ShipTo(
        String custNo,
        String shipAdrsId,
        String nam,
        String namUpr,
        String custNamTyp,
        String fstNam,
        String lstNam,
        String adrs1,
        String adrs2,
        String adrs3,
        String city,
        String state,
        String zipCod,
        String cntry,
        String phone1,
        LocalDateTime siteTime,
        Instant utcTime,
        String userId)
        implements Row {

    /** The parts that make an address the same one: all of them, a recipient or a suite included (journey.md §7.19). */
    public List<String> parts() {
        return List.of(nam, adrs1, adrs2, adrs3, city, state, zipCod, cntry).stream()
                .map(ShipTo::key)
                .toList();
    }

    static String key(String part) {
        return part.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** Whether the shop means one address by both of its blocks. */
    static boolean same(Address one, Address other) {
        return parts(one).equals(parts(other));
    }

    private static List<String> parts(Address address) {
        return List.of(
                        address.firstName(),
                        address.lastName(),
                        address.company(),
                        address.address1(),
                        address.address2(),
                        address.city(),
                        address.state(),
                        address.postcode(),
                        address.country())
                .stream()
                .map(ShipTo::key)
                .toList();
    }
}
