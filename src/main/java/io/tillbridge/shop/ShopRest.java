package io.tillbridge.shop;

import io.tillbridge.journey.channel.Backoff;
import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.settings.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.hc.client5.http.utils.DateUtils;
import org.springframework.stereotype.Component;

/** Pauses that shops asked for. While one lasts, nobody here calls that shop. */
@Component("shopRest")
public class ShopRest {
    private final Settings settings;
    private final Clock clock;
    private final Map<String, Rest> rests = new ConcurrentHashMap<>();

    /** @param times how often in a row the shop asked for a pause */
    private record Rest(Instant until, Duration pause, int times) {}

    public ShopRest(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Stops a call to a shop that wants to be left alone. */
    public void mayCall(String shop) throws ShopFailure {
        Rest rest = rests.get(shop);
        if (rest != null && clock.instant().isBefore(rest.until())) {
            throw ShopFailure.away(
                    "it asked to be left alone for " + rest.pause().toSeconds() + " s");
        }
    }

    /** The shop had enough: 429 or 503. Without a Retry-After the pause doubles from time to time. */
    void asked(String shop, String retryAfter) {
        Rest last = rests.get(shop);
        int times = last == null ? 1 : last.times() + 1;
        Duration longest = settings.shopCalls().longestRest();
        Duration wanted = retryAfter == null ? Duration.ZERO : wanted(retryAfter, clock.instant());
        Duration pause = wanted.isZero() || wanted.isNegative()
                ? Backoff.pause(
                        times,
                        settings.retry().first(),
                        longest,
                        ThreadLocalRandom.current().nextDouble())
                : wanted;
        leaveAlone(shop, pause.compareTo(longest) < 0 ? pause : longest, times);
    }

    private void leaveAlone(String shop, Duration pause, int times) {
        rests.put(shop, new Rest(clock.instant().plus(pause), pause, times));
    }

    /** Nobody here calls the shop for so long. */
    public void leaveAlone(String shop, Duration pause) {
        leaveAlone(shop, pause, 1);
    }

    void answered(String shop) {
        rests.remove(shop);
    }

    /** Seconds, or a date as HTTP writes it; zero where it is neither. */
    private static Duration wanted(String retryAfter, Instant now) {
        String text = retryAfter.strip();
        if (text.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        Instant date = DateUtils.parseStandardDate(text);
        return date == null ? Duration.ZERO : Duration.between(now, date);
    }
}
