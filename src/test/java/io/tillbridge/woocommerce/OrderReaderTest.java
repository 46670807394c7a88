package io.tillbridge.woocommerce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OrderReaderTest {
    private static final String STOREFRONT = "order-storefront";

    static Stream<Path> recordedOrders() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/woo"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("order-")).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recordedOrders")
    void readsWhatAShopWrote(Path file) throws Exception {
        OrderReader.Reading reading = OrderReader.read(Files.readString(file));

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.order()).hasValueSatisfying(order -> assertThat(order.total())
                .isEqualByComparingTo(
                        RecordedOrder.json(name(file)).path("total").asText()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherFiles")
    void saysOfWhatIsNoOrderWhy(Path file) throws Exception {
        OrderReader.Reading reading = OrderReader.read(Files.readString(file));

        assertThat(reading.order()).isEmpty();
        assertThat(reading.faults()).isNotEmpty().allSatisfy(fault -> assertThat(fault.sentence())
                .isNotBlank());
    }

    static Stream<Path> otherFiles() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/woo"))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("order-")).toList().stream();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\'\'                                   | order | an order was expected, not nothing",
                "<html><body>Maintenance</body></html>| order | the answer is not JSON",
                "{\"id\": 7, \"status\": \"proc       | order | the answer is not JSON",
                "{\"id\": 7} {\"id\": 8}              | order | the answer is not JSON",
                "[]                                   | order | an order was expected, not a list or a bare value",
                "null                                 | order | an order was expected, not a list or a bare value",
                "{\"code\": \"cannot_view\", \"message\": \"no\"} | order | the shop answered with an error: cannot_view",
            })
    void whatIsNoOrderAtAllIsOneFault(String json, String field, String sentence) {
        OrderReader.Reading reading = OrderReader.read(json == null ? "" : json);

        assertThat(reading.order()).isEmpty();
        assertThat(reading.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.sentence()).startsWith(sentence);
        });
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("id", "is missing", order -> order.remove("id")),
                fault("id", "a number was expected, not a text", order -> order.put("id", "seven")),
                fault("id", "a whole number was expected, not 7.5", order -> order.put("id", 7.5)),
                fault("number", "has more than 40 characters", order -> order.put("number", "9".repeat(41))),
                fault("status", "is missing", order -> order.putNull("status")),
                fault("total", "is missing", order -> order.put("total", " ")),
                fault("total", "a number was expected, not yes or no", order -> order.put("total", true)),
                fault("total", "a number was expected, not a text", order -> order.put("total", "2,37")),
                fault("total", "a number was expected, not a text", order -> order.put("total", "1e2147483647")),
                fault(
                        "date_created_gmt",
                        "a date and time was expected",
                        order -> order.put("date_created_gmt", "yesterday")),
                fault("date_modified_gmt", "is missing", order -> order.putNull("date_modified_gmt")),
                fault("billing", "an object was expected, not a text", order -> order.put("billing", "Ann")),
                fault("billing.city", "a text was expected, not an object", order -> order.withObject("billing")
                        .putObject("city")),
                fault("line_items", "a list was expected, not an object", order -> order.putObject("line_items")),
                fault("line_items[0]", "an object was expected, not a text", order -> order.putArray("line_items")
                        .add("ITEM-0001")),
                fault("line_items[0].quantity", "is missing", order -> ((ObjectNode)
                                order.path("line_items").get(0))
                        .remove("quantity")));
    }

    private static Arguments fault(String field, String sentence, Consumer<ObjectNode> change) {
        return Arguments.of(field, sentence, change);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("faults")
    void aFieldThatCannotBeReadIsNamed(String field, String sentence, Consumer<ObjectNode> change) {
        ObjectNode order = RecordedOrder.json(STOREFRONT);
        change.accept(order);

        OrderReader.Reading reading = OrderReader.read(order.toString());

        assertThat(reading.order()).isEmpty();
        assertThat(reading.faults()).contains(new Unreadable(field, sentence));
    }

    @Test
    void allFaultsAreSaidAtOnce() {
        ObjectNode order = RecordedOrder.json(STOREFRONT);
        order.put("total", "much");
        order.remove("currency");

        assertThat(OrderReader.read(order.toString()).faults())
                .extracting(Unreadable::field)
                .containsExactly("currency", "total");
    }

    @Test
    void aFaultNeverQuotesWhatAPersonTyped() {
        ObjectNode order = RecordedOrder.json(STOREFRONT);
        order.put("total", "Ann Nother");
        order.put("customer_id", "Ann Nother");
        order.put("date_paid_gmt", "Ann Nother");

        assertThat(OrderReader.read(order.toString()).faults())
                .hasSize(3)
                .allSatisfy(fault -> assertThat(fault.sentence()).doesNotContain("Ann"));
    }

    @Test
    void entitiesAreReadAsTheCharactersTheyStandFor() {
        Order order = RecordedOrder.with(STOREFRONT, json -> json.withObject("billing")
                .put("company", "Smith &amp; Sons &#8217;n&#39; &eacute;")
                .put("first_name", " &#x1f600; Zo&#235; "));

        assertThat(order.billing().company()).isEqualTo("Smith & Sons ’n' é");
        assertThat(order.billing().firstName()).isEqualTo("😀 Zoë");
    }

    @Test
    void whatPhpWritesForNothingIsNothing() {
        Order order = RecordedOrder.with(STOREFRONT, json -> {
            json.putArray("shipping");
            json.putNull("fee_lines");
            json.put("customer_note", "");
            json.putNull("date_paid_gmt");
        });

        assertThat(order.shipping().isBlank()).isTrue();
        assertThat(order.shipTo()).isEqualTo(order.billing());
        assertThat(order.feeLines()).isEmpty();
        assertThat(order.paid()).isEmpty();
    }

    @Test
    void anOrderWithoutANumberIsCalledByItsId() {
        assertThat(RecordedOrder.with(STOREFRONT, json -> json.put("id", 4711).put("number", ""))
                        .number())
                .isEqualTo("4711");
    }

    @Test
    void amountsKeepTheirDecimals() {
        Order order = RecordedOrder.with(STOREFRONT, json -> json.put("total", 2.370));

        assertThat(order.total()).isEqualByComparingTo(new BigDecimal("2.37"));
    }

    @ParameterizedTest
    @CsvSource({
        "US-NY-NY STATE-1, NY STATE",
        "US-CA-CA-STATE-2-1, CA-STATE-2",
        "CA-QC-GST, GST",
        "VAT, VAT",
        "'', ''",
    })
    void aTaxRateIsCalledByTheNameInsideItsCode(String code, String name) {
        TaxLine tax = new TaxLine(1, code, "", BigDecimal.ZERO, BigDecimal.ZERO);

        assertThat(tax.rateName()).isEqualTo(name);
    }
}
