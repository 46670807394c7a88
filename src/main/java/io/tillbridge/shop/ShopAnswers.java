package io.tillbridge.shop;

import io.tillbridge.journey.channel.ShopFailure;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The step of channel.call-shop that says whether an answer is one: its JSON, or the reason why it has none. */
@Component("shopAnswers")
public class ShopAnswers {
    private final ShopRest rest;

    public ShopAnswers(ShopRest rest) {
        this.rest = rest;
    }

    /**
     * The JSON of an answer; whatever is none is a failure that says why.
     *
     * @param headers of the answer
     */
    public String read(String shop, int status, Map<String, Object> headers, byte[] body) throws ShopFailure {
        String contentType = header(headers, "Content-Type");
        String text = AnswerText.of(contentType, body == null ? new byte[0] : body);
        if (status == 429 || status == 503) {
            rest.asked(shop, header(headers, "Retry-After"));
        } else {
            rest.answered(shop);
        }
        boolean json = AnswerText.isJson(contentType);
        if (status < 200 || status >= 300) {
            boolean writes = !Objects.equals(header(headers, "CamelHttpMethod"), "GET");
            throw StatusReasons.of(shop, status, json ? text : "", writes, header(headers, "Location"));
        }
        Optional<String> behind = AnswerText.afterNotices(text);
        if (behind.isPresent()) {
            return behind.get();
        }
        if (!json) {
            throw ShopFailure.away("a page instead of an answer; a cache, captcha or maintenance page stands in front");
        }
        return text;
    }

    private static String header(Map<String, Object> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .map(header -> String.valueOf(header.getValue()))
                .findFirst()
                .orElse(null);
    }
}
