package io.tillbridge.journey.customers;

import io.tillbridge.journey.documents.ContactRows;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.woocommerce.Address;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The steps of customers.keep-address that decide: whether an address is one that CounterPoint knows, and its id. */
@Component("shipTos")
public class ShipTos {
    private static final String ID = "WEB-";
    private static final List<String> PARTS =
            List.of("NAM", "ADRS_1", "ADRS_2", "ADRS_3", "CITY", "STATE", "ZIP_COD", "CNTRY");

    private final Settings settings;
    private final Clock clock;

    public ShipTos(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether goods go elsewhere than to the billing address. */
    public boolean isElsewhere(Buyer buyer) {
        return !buyer.shipTo().isBlank();
    }

    /**
     * The row that is missing, null where the customer has the address already: the same in all its parts, for another
     * suite or recipient is another address (journey.md §7.19).
     *
     * @param known rows of find-addresses.sql
     */
    public ShipTo missing(Buyer buyer, String custNo, List<Map<String, Object>> known, List<String> remarks) {
        ShipTo wanted = row(buyer, custNo, freeId(known), remarks);
        boolean there = known.stream().anyMatch(row -> parts(row).equals(wanted.parts()));
        return there ? null : wanted;
    }

    private static List<String> parts(Map<String, Object> row) {
        return PARTS.stream()
                .map(part -> ShipTo.key(Columns.of(row).text(part)))
                .toList();
    }

    /** SHIP_ADRS_ID is a text that people read, not a counter (counterpoint.md §4.2). */
    private static String freeId(List<Map<String, Object>> known) {
        Set<String> taken = known.stream()
                .map(row -> Columns.of(row).text("SHIP_ADRS_ID").toUpperCase(java.util.Locale.ROOT))
                .collect(Collectors.toSet());
        int number = 1;
        while (taken.contains(ID + number)) {
            number++;
        }
        return ID + number;
    }

    private ShipTo row(Buyer buyer, String custNo, String id, List<String> remarks) {
        Settings.Counterpoint site = settings.counterpoint();
        CustomerMapper mapper = new CustomerMapper(settings);
        ContactRows.Fitting fit = new ContactRows.Fitting(site.codePage(), "Ship-to address", new ArrayList<>(remarks));
        Address address = buyer.shipTo();
        String name = fit.text("name", ContactRows.nameOf(address), ContactRows.NAME_LENGTH);
        List<String> streets = mapper.streets(address, fit);
        Instant now = clock.instant();
        return new ShipTo(
                custNo,
                id,
                name,
                mapper.upper(name, ContactRows.NAME_LENGTH),
                address.company().isEmpty() ? "P" : "B",
                fit.text("first name", address.firstName(), ContactRows.FIRST_NAME_LENGTH),
                fit.text("last name", address.lastName(), ContactRows.LAST_NAME_LENGTH),
                streets.get(0),
                streets.get(1),
                streets.get(2),
                mapper.cased(fit.text("city", address.city(), ContactRows.CITY_LENGTH)),
                fit.text("state", address.state(), ContactRows.STATE_LENGTH),
                fit.text("zip code", address.postcode(), ContactRows.ZIP_LENGTH),
                fit.text("country", address.country(), ContactRows.COUNTRY_LENGTH),
                fit.text("phone", mapper.phone(address.phone(), address), ContactRows.PHONE_LENGTH),
                LocalDateTime.ofInstant(now, site.zone()),
                now,
                site.user());
    }
}
