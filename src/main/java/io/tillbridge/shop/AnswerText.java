package io.tillbridge.shop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ContentType;

/**
 * The text of an answer: in the character set it says, without a byte order mark, and without the notices that PHP prints
 * before the JSON where a shop shows its errors.
 */
final class AnswerText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Pattern NOTICE =
            Pattern.compile("(?i)\\b(warning|notice|deprecated)\\b.*? on line ", Pattern.DOTALL);
    private static final Pattern OPENING = Pattern.compile("[\\[{]");
    // Notices are short; a page that is all text is not searched from end to end.
    private static final int LONGEST_NOTICES = 64 * 1024;

    private AnswerText() {}

    static String of(String contentType, byte[] body) {
        String text = new String(body, charset(contentType));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static boolean isJson(String contentType) {
        return contentType != null
                && contentType.toLowerCase(java.util.Locale.ROOT).contains("json");
    }

    /** The JSON after PHP's notices, where a text is just that: the notices, then one whole JSON value to the end. */
    static Optional<String> afterNotices(String text) {
        if (text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[")) {
            return Optional.empty();
        }
        String head = text.substring(0, Math.min(text.length(), LONGEST_NOTICES));
        if (!NOTICE.matcher(head).find()) {
            return Optional.empty();
        }
        Matcher opening = OPENING.matcher(head);
        while (opening.find()) {
            String rest = text.substring(opening.start());
            if (isWhole(rest)) {
                return Optional.of(rest);
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(String text) {
        try {
            return JSON.readTree(text).isContainerNode();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static Charset charset(String contentType) {
        try {
            return ContentType.getCharset(ContentType.parse(contentType), StandardCharsets.UTF_8);
        } catch (UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
