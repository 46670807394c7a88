package io.tillbridge.woocommerce;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;

/** Finds the one object that an answer of the shop should be. */
final class AnswerReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private AnswerReader() {}

    /**
     * @param what   it should be, as in {@code an order}
     * @param mark   a field of it that no error has
     * @param faults takes why there is none
     */
    static Optional<Fields> object(String json, String what, String mark, List<Unreadable> faults) {
        String field = what.substring(what.indexOf(' ') + 1);
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            faults.add(new Unreadable(field, "the answer is not JSON"));
            return Optional.empty();
        }
        if (root == null || !root.isObject()) {
            boolean isNothing = root == null || root.isMissingNode();
            faults.add(new Unreadable(
                    field, what + " was expected, not " + (isNothing ? "nothing" : "a list or a bare value")));
            return Optional.empty();
        }
        if (root.has("code") && root.has("message") && !root.has(mark)) {
            String code = root.path("code").asText();
            faults.add(new Unreadable(field, "the shop answered with an error: " + code));
            return Optional.empty();
        }
        return Optional.of(new Fields(root, "", faults));
    }
}
