package io.tillbridge.journey.quotes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tillbridge.journey.desk.Refusal;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a shop's question for prices, with the names of the plug-ins that there are (journey.md §2.1, §2.2), or says which
 * field is wrong. Numbers may be JSON numbers or text, as PHP sends either.
 */
final class QuestionReader {
    static final BigDecimal MOST = new BigDecimal("99999999.9999");
    private static final int DECIMALS = 4;
    private static final int BID_LENGTH = 20;
    private static final int CUSTOMER_LENGTH = 15;
    private static final int ITEM_LENGTH = 20;
    private static final int LOCATION_LENGTH = 10;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String usualLocation;
    private final int mostLines;

    QuestionReader(String usualLocation, int mostLines) {
        this.usualLocation = usualLocation;
        this.mostLines = mostLines;
    }

    PriceQuestion one(byte[] body) {
        JsonNode question = object(body);
        return of(question, List.of(Line.of(itemNo(question), quantity(question))));
    }

    /** A line that is wrong does not stand in the way of the others. */
    PriceQuestion several(byte[] body) {
        JsonNode question = object(body);
        JsonNode items = question.path("items");
        if (!items.isArray() || items.isEmpty()) {
            throw Refusal.badQuestion("items", "items is a list of {\"item_no\": …, \"quantity\": …}, at least one.");
        }
        if (items.size() > mostLines) {
            throw Refusal.badQuestion(
                    "items", items.size() + " items are too many: ask for at most " + mostLines + " at once.");
        }
        List<Line> lines = new ArrayList<>();
        items.forEach(item -> lines.add(line(item)));
        return of(question, lines);
    }

    private static Line line(JsonNode item) {
        String shown = item.path("item_no").isValueNode() ? item.path("item_no").asText() : "";
        try {
            return Line.of(itemNo(item), quantity(item));
        } catch (Refusal refusal) {
            return Line.refused(shown.length() > ITEM_LENGTH ? shown.substring(0, ITEM_LENGTH) : shown, refusal);
        }
    }

    private PriceQuestion of(JsonNode question, List<Line> lines) {
        String bid = text(question, "ncr_bid_no", BID_LENGTH);
        if (bid.isEmpty()) {
            bid = text(question, "cp_ncr_bid_no", BID_LENGTH);
        }
        String custNo = text(question, "cust_no", CUSTOMER_LENGTH);
        if (bid.isEmpty() && custNo.isEmpty()) {
            throw Refusal.badQuestion(
                    "ncr_bid_no", "Say whose price: ncr_bid_no (or cp_ncr_bid_no), or cust_no for a customer.");
        }
        String location = text(question, "loc_id", LOCATION_LENGTH);
        return new PriceQuestion(bid, custNo, location.isEmpty() ? usualLocation : location, lines);
    }

    private static JsonNode object(byte[] body) {
        JsonNode question;
        try {
            question = JSON.readTree(body == null ? new byte[0] : body);
        } catch (JsonProcessingException e) {
            throw Refusal.badQuestion("body", "The body is no JSON.");
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot be read", e);
        }
        if (!question.isObject()) {
            throw Refusal.badQuestion("body", "The body is no JSON object.");
        }
        return question;
    }

    private static String itemNo(JsonNode node) {
        String itemNo = text(node, "item_no", ITEM_LENGTH);
        if (itemNo.isEmpty()) {
            throw Refusal.badQuestion("item_no", "item_no is missing.");
        }
        return itemNo;
    }

    private static String text(JsonNode node, String field, int longest) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        String text = value.asText().strip();
        if (!value.isTextual() && !value.isIntegralNumber()) {
            throw Refusal.badQuestion(field, field + " is a text.");
        }
        if (text.length() > longest) {
            throw Refusal.badQuestion(field, field + " has at most " + longest + " characters.");
        }
        return text;
    }

    /** One where nothing is said, as the plug-ins expect. */
    private static BigDecimal quantity(JsonNode node) {
        JsonNode value = node.path("quantity");
        if (value.isMissingNode() || value.isNull()) {
            return BigDecimal.ONE;
        }
        if (!value.isNumber() && !value.isTextual()) {
            throw Refusal.badQuestion("quantity", "quantity is a number.");
        }
        return value.isNumber() ? inBounds(value.decimalValue()) : quantity(value.asText());
    }

    /** As it was written. */
    static BigDecimal quantity(String written) {
        String text = written.strip();
        if (!text.matches("-?\\d{1,20}(\\.\\d{1,20})?")) {
            throw Refusal.badQuestion("quantity", "quantity is a number.");
        }
        return inBounds(new BigDecimal(text));
    }

    private static BigDecimal inBounds(BigDecimal quantity) {
        // Looked at before it is compared or printed: a number such as 1e999999999 would be written out by either.
        boolean small = quantity.precision() - (long) quantity.scale() <= MOST.precision() - MOST.scale();
        if (!small || quantity.signum() <= 0 || quantity.compareTo(MOST) > 0) {
            throw Refusal.badQuestion("quantity", "quantity is more than 0 and at most " + MOST.toPlainString() + ".");
        }
        if (quantity.stripTrailingZeros().scale() > DECIMALS) {
            throw Refusal.badQuestion("quantity", "quantity has at most " + DECIMALS + " decimals.");
        }
        return quantity;
    }
}
