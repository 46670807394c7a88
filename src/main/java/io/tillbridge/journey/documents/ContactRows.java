package io.tillbridge.journey.documents;

import io.tillbridge.counterpoint.DocumentContact;
import io.tillbridge.counterpoint.Text;
import io.tillbridge.woocommerce.Address;
import io.tillbridge.woocommerce.Order;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Bill-to and ship-to as they stood when the order was placed. */
public final class ContactRows {
    public static final int NAME_LENGTH = 40;
    public static final int FIRST_NAME_LENGTH = 15;
    public static final int LAST_NAME_LENGTH = 25;
    public static final int ADDRESS_LENGTH = 40;
    public static final int CITY_LENGTH = 20;
    public static final int STATE_LENGTH = 10;
    public static final int ZIP_LENGTH = 15;
    public static final int COUNTRY_LENGTH = 20;
    public static final int PHONE_LENGTH = 25;
    public static final int EMAIL_LENGTH = 50;

    private ContactRows() {}

    static List<DocumentContact> of(Order order, Frame frame, List<String> remarks) {
        return List.of(
                row(DocumentContact.BILL_TO, order.billing(), order.billing().email(), frame, remarks),
                row(DocumentContact.SHIP_TO, order.shipTo(), order.billing().email(), frame, remarks));
    }

    private static DocumentContact row(int id, Address address, String email, Frame frame, List<String> remarks) {
        Charset codePage = frame.site().codePage();
        Fitting fit = new Fitting(codePage, id == DocumentContact.BILL_TO ? "Bill-to" : "Ship-to", remarks);
        List<String> streets = fit.streets(address);
        return new DocumentContact(
                frame.docId(),
                id,
                fit.text("name", nameOf(address), NAME_LENGTH),
                address.company().isEmpty() ? "P" : "B",
                fit.text("first name", address.firstName(), FIRST_NAME_LENGTH),
                fit.text("last name", address.lastName(), LAST_NAME_LENGTH),
                streets.get(0),
                streets.get(1),
                streets.get(2),
                fit.text("city", address.city(), CITY_LENGTH),
                fit.text("state", address.state(), STATE_LENGTH),
                fit.text("zip code", address.postcode(), ZIP_LENGTH),
                fit.text("country", address.country(), COUNTRY_LENGTH),
                fit.text("phone", address.phone(), PHONE_LENGTH),
                fit.email(email));
    }

    /** What an address is called: its company, else its person, else a name that says nobody left one. */
    public static String nameOf(Address address) {
        if (!address.company().isEmpty()) {
            return address.company();
        }
        return address.person().isEmpty() ? "Web Customer" : address.person();
    }

    /** Fits an address's fields into columns and remarks on what had to change, without saying what the value was. */
    public record Fitting(Charset codePage, String whose, List<String> remarks) {

        public String text(String field, String value, int length) {
            Text fitted = Text.fit(value, length, codePage);
            if (!fitted.changes().isEmpty()) {
                remarks.add(whose + " " + field + ": " + fitted.changes() + ".");
            }
            return fitted.value();
        }

        /** An address that is cut reaches nobody: too long an e-mail address is left out whole. */
        public String email(String value) {
            Text fitted = Text.fit(value, Integer.MAX_VALUE, codePage);
            if (fitted.value().length() <= EMAIL_LENGTH && fitted.changes().isEmpty()) {
                return fitted.value();
            }
            remarks.add(whose + " e-mail: left out, CounterPoint cannot hold it.");
            return "";
        }

        /** Two lines of the shop as three of CounterPoint: what does not fit on one runs over to the next. */
        public List<String> streets(Address address) {
            List<String> lines = new ArrayList<>();
            for (String written : List.of(address.address1(), address.address2())) {
                String rest = text("address", written, Integer.MAX_VALUE);
                do {
                    String line = Text.fit(rest, ADDRESS_LENGTH, codePage).value();
                    lines.add(line);
                    rest = rest.substring(line.length()).strip();
                } while (!rest.isEmpty());
            }
            String last = String.join(" ", lines.subList(2, lines.size()));
            return List.of(lines.get(0), lines.get(1), text("address", last, ADDRESS_LENGTH));
        }
    }
}
