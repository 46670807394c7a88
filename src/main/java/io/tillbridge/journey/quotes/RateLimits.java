package io.tillbridge.journey.quotes;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.tillbridge.settings.Settings;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * How often each key may ask: a minute's worth at once, refilled evenly. There are as many buckets as keys are configured;
 * each instance of the service counts for itself.
 */
@Component
public class RateLimits {
    private final int perMinute;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    public RateLimits(Settings settings) {
        this.perMinute = settings.pricing().perMinute();
    }

    /** @return seconds to wait, 0 where the question is taken */
    long take(String key) {
        ConsumptionProbe probe = buckets.computeIfAbsent(key, name -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
