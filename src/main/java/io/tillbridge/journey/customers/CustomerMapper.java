package io.tillbridge.journey.customers;

import io.tillbridge.counterpoint.Text;
import io.tillbridge.journey.documents.ContactRows;
import io.tillbridge.settings.Customers;
import io.tillbridge.settings.Settings;
import io.tillbridge.woocommerce.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a buyer as CounterPoint writes customers: lengths, code page, and the site's own ways with addresses and phones. */
final class CustomerMapper {
    private static final int CODE_LENGTH = 10;
    private static final int BID_LENGTH = 20;

    private final Settings.Counterpoint site;
    private final Customers rules;

    CustomerMapper(Settings settings) {
        this.site = settings.counterpoint();
        this.rules = settings.customers();
    }

    /** @param remarks grows by what had to change on the way */
    CustomerCard card(Buyer buyer, List<String> remarks) {
        ContactRows.Fitting fit = new ContactRows.Fitting(site.codePage(), "Customer", remarks);
        Address main = buyer.main();
        List<String> streets = streets(main, fit);
        Map<String, String> card = new LinkedHashMap<>();
        card.put("nam", name(buyer, fit));
        card.put("fstNam", fit.text("first name", buyer.firstName(), ContactRows.FIRST_NAME_LENGTH));
        card.put("lstNam", fit.text("last name", buyer.lastName(), ContactRows.LAST_NAME_LENGTH));
        card.put("custNamTyp", main.company().isEmpty() ? "P" : "B");
        card.put("adrs1", streets.get(0));
        card.put("adrs2", streets.get(1));
        card.put("adrs3", streets.get(2));
        card.put("city", fit.text("city", cased(main.city()), ContactRows.CITY_LENGTH));
        card.put("state", fit.text("state", main.state(), ContactRows.STATE_LENGTH));
        card.put("zipCod", fit.text("zip code", main.postcode(), ContactRows.ZIP_LENGTH));
        card.put("cntry", fit.text("country", main.country(), ContactRows.COUNTRY_LENGTH));
        card.put("phone1", fit.text("phone", phone(buyer.phone(), main), ContactRows.PHONE_LENGTH));
        card.put("emailAdrs1", fit.email(buyer.email().replaceAll("\\s", "")));
        card.put("profCod1", rules.role(buyer.role()).map(Customers.Role::tier).orElse(""));
        card.put("taxCod", taxCode(buyer, remarks));
        card.put("ncrBidNo", buyer.bidNumber().length() > BID_LENGTH ? "" : buyer.bidNumber());
        return new CustomerCard(card);
    }

    private String name(Buyer buyer, ContactRows.Fitting fit) {
        String name = ContactRows.nameOf(buyer.main());
        boolean nameless =
                buyer.main().company().isEmpty() && buyer.main().person().isEmpty();
        String person = (buyer.firstName() + " " + buyer.lastName()).strip();
        String said = !nameless
                ? name
                : !person.isEmpty() ? person : !buyer.userName().isEmpty() ? buyer.userName() : name;
        String fitted = fit.text("name", said, ContactRows.NAME_LENGTH);
        // Emoji alone leave nothing behind, and NAM may not be nothing.
        return fitted.isEmpty() ? "Web Customer" : fitted;
    }

    /** Two lines of the shop as three of CounterPoint. */
    List<String> streets(Address address, ContactRows.Fitting fit) {
        List<String> lines = new ArrayList<>();
        for (String written : List.of(address.address1(), address.address2())) {
            String street = isPostal() ? PostalAddress.abbreviated(written) : written;
            String readable = fit.text("address", street, Integer.MAX_VALUE);
            lines.addAll(PostalAddress.lines(readable, ContactRows.ADDRESS_LENGTH));
        }
        String last = String.join(" ", lines.subList(2, lines.size()));
        return List.of(lines.get(0), lines.get(1), fit.text("address", last, ContactRows.ADDRESS_LENGTH));
    }

    private boolean isPostal() {
        return "postal".equals(rules.addresses());
    }

    String cased(String text) {
        return isPostal() ? text.toUpperCase(Locale.ROOT) : text;
    }

    String phone(String phone, Address address) {
        return "us".equals(rules.phones()) ? PhoneNumber.written(phone, address.country()) : phone;
    }

    /** Empty where the site maps none: then it is the template customer's. */
    private String taxCode(Buyer buyer, List<String> remarks) {
        if (buyer.exempt() && !rules.exemptCode().isEmpty()) {
            return rules.exemptCode();
        }
        if (rules.taxCodes().isEmpty() || buyer.main().state().isEmpty()) {
            return "";
        }
        return TaxCodes.find(rules.taxCodes(), buyer.main(), buyer.county()).orElseGet(() -> {
            // Never a county's code for an address elsewhere: only the one that is right everywhere, or none.
            if (site.taxCode().isEmpty()) {
                remarks.add("Customer tax code: none is mapped for this state and county, the template's was kept.");
            }
            return site.taxCode();
        });
    }

    /** The search copy of a text: capitals may need more room or other characters than small letters do. */
    String upper(String text, int length) {
        return Text.fit(text.toUpperCase(Locale.ROOT), length, site.codePage()).value();
    }

    static boolean isCode(String code) {
        return code.length() <= CODE_LENGTH;
    }
}
