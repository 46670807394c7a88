package io.tillbridge.journey.shops;

import io.tillbridge.journey.channel.Rejection;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What one shop answered to each question, filled in while it is asked. */
public final class Checkup {
    private final String shop;
    private final Map<Question, String> answers = new EnumMap<>(Question.class);
    private final Map<Question, Rejection> failures = new EnumMap<>(Question.class);
    private Duration ahead;

    Checkup(String shop) {
        this.shop = shop;
    }

    String shop() {
        return shop;
    }

    Optional<String> answer(Question question) {
        return Optional.ofNullable(answers.get(question));
    }

    Optional<Rejection> failure(Question question) {
        return Optional.ofNullable(failures.get(question));
    }

    /** How far the shop's clock is ahead of ours; absent where it did not say. */
    Optional<Duration> ahead() {
        return Optional.ofNullable(ahead);
    }

    void answered(Question question, String answer) {
        answers.put(question, answer);
    }

    void failed(Question question, Rejection failure) {
        failures.put(question, failure);
    }

    void clockIs(Duration someAhead) {
        ahead = someAhead;
    }
}
