package io.tillbridge.woocommerce;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** An order that a real shop wrote, from src/test/resources/woo, as it is or with a change. */
public final class RecordedOrder {
    private static final JsonMapper JSON = new JsonMapper();

    private RecordedOrder() {}

    /** @param name without ending, such as {@code order-storefront} */
    public static ObjectNode json(String name) {
        try (InputStream file = RecordedOrder.class.getResourceAsStream("/woo/" + name + ".json")) {
            return (ObjectNode) JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Order of(String name) {
        return with(name, order -> {});
    }

    public static Order with(String name, Consumer<ObjectNode> change) {
        ObjectNode order = json(name);
        change.accept(order);
        return OrderReader.read(order.toString()).order().orElseThrow();
    }
}
