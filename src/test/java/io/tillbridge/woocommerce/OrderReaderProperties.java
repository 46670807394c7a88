package io.tillbridge.woocommerce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands where: an order, or named faults; never an exception. */
class OrderReaderProperties {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** A node of a recorded order, counted through all of it, and what stands in its place instead. */
    record Change(int place, JsonNode value) {}

    @Property(tries = 500)
    void aMutatedOrderIsAnOrderOrNamedFaults(@ForAll("recorded") String name, @ForAll("changes") List<Change> changes) {
        ObjectNode order = RecordedOrder.json(name);
        changes.forEach(change -> apply(order, change));

        OrderReader.Reading reading = OrderReader.read(order.toString());

        assertThat(reading.order().isEmpty()).isEqualTo(!reading.faults().isEmpty());
        assertThat(reading.faults()).allSatisfy(fault -> {
            assertThat(fault.field()).isNotBlank();
            assertThat(fault.sentence()).isNotBlank();
        });
        reading.order().ifPresent(OrderReaderProperties::isSound);
    }

    private static void isSound(Order order) {
        assertThat(order.id()).isPositive();
        assertThat(order.total().toPlainString()).hasSizeLessThan(40);
        assertThat(order.number()).hasSizeBetween(1, 40);
        assertThat(order.status()).hasSizeBetween(1, 40);
    }

    @Property(tries = 300)
    void anyTextIsRefusedWithASentence(@ForAll String text) {
        OrderReader.Reading reading = OrderReader.read(text);

        assertThat(reading.order()).isEmpty();
        assertThat(reading.faults()).isNotEmpty();
    }

    @Property(tries = 200)
    void aCutAnswerIsNeverHalfAnOrder(@ForAll("recorded") String name, @ForAll("shares") BigDecimal share) {
        String json = RecordedOrder.json(name).toString();
        int cut = share.multiply(BigDecimal.valueOf(json.length() - 1L)).intValue();

        assertThat(OrderReader.read(json.substring(0, cut)).order()).isEmpty();
    }

    @Provide
    Arbitrary<BigDecimal> shares() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(4);
    }

    @Provide
    Arbitrary<String> recorded() {
        return Arbitraries.of("order-everything", "order-storefront", "order-partial-refund", "order-deleted-product");
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<JsonNode> values = Arbitraries.of(
                NODES.nullNode(),
                NODES.textNode(""),
                NODES.textNode("text"),
                NODES.textNode("1e2147483647"),
                NODES.textNode("-0.005"),
                NODES.textNode("9".repeat(50)),
                NODES.textNode("&#99999999999;&#x110000;&#;&amp"),
                NODES.textNode("\u0000\uD800'\"; DROP"),
                NODES.numberNode(-1),
                NODES.numberNode(Long.MAX_VALUE),
                NODES.numberNode(new BigDecimal("1e400")),
                NODES.numberNode(0.1),
                NODES.booleanNode(true),
                NODES.arrayNode(),
                NODES.arrayNode().add(1).add(NODES.arrayNode()),
                NODES.objectNode(),
                NODES.objectNode().put("id", "x"));
        return Arbitraries.integers()
                .between(0, 2000)
                .flatMap(place -> values.map(value -> new Change(place, value)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** Puts the value in the place of the node, wherever in the order that is. */
    private static void apply(ObjectNode order, Change change) {
        List<Runnable> places = new ArrayList<>();
        collect(order, change.value(), places);
        if (!places.isEmpty()) {
            places.get(change.place() % places.size()).run();
        }
    }

    private static void collect(JsonNode node, JsonNode value, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> places.add(() -> object.set(name, value.deepCopy())));
            object.forEach(child -> collect(child, value, places));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int place = i;
                places.add(() -> array.set(place, value.deepCopy()));
                collect(array.get(i), value, places);
            }
        }
    }
}
