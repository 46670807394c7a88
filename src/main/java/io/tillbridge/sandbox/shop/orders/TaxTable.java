package io.tillbridge.sandbox.shop.orders;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The shop's tax rates and where they apply. */
final class TaxTable {

    /** One rate; the code is how an order's tax line names it. */
    record Rate(long id, String code, String label, BigDecimal percent, boolean onShipping) {}

    /** Goods collected in the shop are taxed where the shop is. */
    private static final Place SHOP = new Place("US", "NY", "NEW YORK");

    /** Where an order is taxed; the city in capitals. */
    record Place(String country, String state, String city) {

        /** Pickup is taxed at the shop; the rest at the shipping address, or the billing address where that is blank. */
        static Place of(JsonNode order) {
            if (order.path("shipping_lines").path(0).path("method_id").asText().equals("local_pickup")) {
                return SHOP;
            }
            JsonNode address = order.path("shipping").path("country").asText("").isEmpty()
                    ? order.path("billing")
                    : order.path("shipping");
            return new Place(
                    address.path("country").asText(""),
                    address.path("state").asText(""),
                    address.path("city").asText("").toUpperCase(Locale.ROOT));
        }
    }

    private final JsonNode rates;

    /**
     * A table of rates.
     *
     * @param rates as /taxes answers them
     */
    TaxTable(JsonNode rates) {
        this.rates = rates;
    }

    /** The rates of a class at a place, in the table's order. */
    List<Rate> rates(Place place, String taxClass) {
        List<Rate> found = new ArrayList<>();
        for (JsonNode rate : rates) {
            if (rate.path("class").asText().equals(taxClass.isEmpty() ? "standard" : taxClass)
                    && rate.path("country").asText().equals(place.country())
                    && rate.path("state").asText().equals(place.state())
                    && coversCity(rate, place.city())) {
                found.add(read(rate));
            }
        }
        return found;
    }

    private static boolean coversCity(JsonNode rate, String city) {
        String wanted = rate.path("city").asText("");
        return wanted.isEmpty() || wanted.equals(city);
    }

    private static Rate read(JsonNode rate) {
        String code = String.join(
                "-",
                rate.path("country").asText(),
                rate.path("state").asText(),
                rate.path("name").asText().toUpperCase(Locale.ROOT),
                rate.path("priority").asText());
        return new Rate(
                rate.path("id").asLong(),
                code,
                rate.path("name").asText(),
                new BigDecimal(rate.path("rate").asText()).stripTrailingZeros(),
                rate.path("shipping").asBoolean());
    }
}
