package io.tillbridge.journey.quotes;

import io.tillbridge.journey.desk.Refusal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The beginning of a log entry: who asked, and when. */
record Receipt(String operation, String key, Instant began) {
    private static final int MICROS_DECIMALS = 3;
    private static final int LONGEST_ERROR = 500;

    LogEntry priced(PriceQuestion question, PriceAnswer answer, Instant done) {
        PriceAnswer.Why why = answer.why();
        return new LogEntry(
                began,
                key,
                operation,
                orNull(question.bid()),
                orNull(question.custNo()),
                question.location(),
                answer.itemNo(),
                answer.quantity(),
                200,
                answer.contractPrice(),
                answer.regularPrice(),
                why.method(),
                why.groupType(),
                why.group(),
                why.rule(),
                1,
                1,
                millis(done),
                why.version(),
                null);
    }

    LogEntry counted(PriceQuestion question, int found, String version, Instant done) {
        return new LogEntry(
                began,
                key,
                operation,
                orNull(question.bid()),
                orNull(question.custNo()),
                question.location(),
                null,
                null,
                200,
                null,
                null,
                null,
                null,
                null,
                null,
                question.lines().size(),
                found,
                millis(done),
                version,
                null);
    }

    /** @param question empty where it could not even be read */
    LogEntry refused(Optional<PriceQuestion> question, Refusal refusal, Instant done) {
        Optional<Line> line = question.filter(asked -> asked.lines().size() == 1)
                .map(asked -> asked.lines().get(0));
        String error = refusal.field() + ": " + refusal.sentence();
        return new LogEntry(
                began,
                key,
                operation,
                question.map(PriceQuestion::bid).filter(bid -> !bid.isEmpty()).orElse(null),
                question.map(PriceQuestion::custNo)
                        .filter(custNo -> !custNo.isEmpty())
                        .orElse(null),
                question.map(PriceQuestion::location).orElse(null),
                line.map(Line::itemNo).orElse(null),
                line.map(Line::quantity).orElse(null),
                refusal.kind().status(),
                null,
                null,
                null,
                null,
                null,
                null,
                question.map(asked -> asked.lines().size()).orElse(0),
                0,
                millis(done),
                null,
                error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error);
    }

    private BigDecimal millis(Instant done) {
        return BigDecimal.valueOf(Duration.between(began, done).toNanos() / 1000, MICROS_DECIMALS);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
