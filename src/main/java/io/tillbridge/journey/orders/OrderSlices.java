package io.tillbridge.journey.orders;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.tillbridge.journey.channel.ShopFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a list of orders into its orders, each exactly as the shop wrote it: one that cannot be read must not spoil the
 * others, and what is staged is the shop's own text.
 */
final class OrderSlices {
    private static final JsonFactory JSON = new JsonFactory();

    private OrderSlices() {}

    /**
     * One order of an answer.
     *
     * @param payload null where the answer does not hold the order
     */
    public record Slice(long orderId, String payload) {}

    /** The orders that were asked for, in that order. */
    static List<Slice> cut(List<Long> asked, String json) throws ShopFailure {
        Map<Long, String> found = new HashMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw ShopFailure.away("a list of orders was expected");
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                int start = (int) parser.currentTokenLocation().getCharOffset();
                long id = idOf(parser);
                found.put(
                        id, json.substring(start, (int) parser.currentLocation().getCharOffset()));
            }
        } catch (ShopFailure e) {
            throw e;
        } catch (IOException e) {
            throw ShopFailure.away("a list of orders is not JSON");
        }
        List<Slice> slices = new ArrayList<>();
        asked.forEach(id -> slices.add(new Slice(id, found.get(id))));
        return slices;
    }

    /** Reads to the object's end; its id, or 0 where it has none. */
    private static long idOf(JsonParser parser) throws IOException {
        long id = 0;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.VALUE_NUMBER_INT && name.equals("id")) {
                id = parser.getLongValue();
            }
            parser.skipChildren();
        }
        return id;
    }
}
