package io.tillbridge.journey.quotes;

import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.journey.pricing.Quote;
import io.tillbridge.journey.quotes.Quotes.Counter;
import io.tillbridge.settings.Settings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers shops' questions for prices. A refusal is an answer too, and is kept like any other. */
@Component("priceDesk")
public class PriceDesk {
    private static final int OK = 200;

    private final Quotes quotes;
    private final RateLimits limits;
    private final QuestionReader reader;
    private final Clock clock;

    public PriceDesk(Quotes quotes, RateLimits limits, Settings settings, Clock clock) {
        this.quotes = quotes;
        this.limits = limits;
        this.reader =
                new QuestionReader(quotes.usualLocation(), settings.pricing().batch());
        this.clock = clock;
    }

    /** Takes a question's bytes apart. */
    private interface Reading {
        PriceQuestion read(byte[] body);
    }

    /** @param key the name of the key that asks */
    public PriceReply one(String key, byte[] body) {
        return reply(new Receipt("PRICE", key, clock.instant()), body, reader::one, this::price);
    }

    public PriceReply several(String key, byte[] body) {
        return reply(new Receipt("PRICES", key, clock.instant()), body, reader::several, this::prices);
    }

    public Object body(PriceReply reply) {
        return reply.body();
    }

    public int status(PriceReply reply) {
        return reply.status();
    }

    public boolean mustWait(PriceReply reply) {
        return reply.retryAfter() > 0;
    }

    /** Seconds. */
    public long retryAfter(PriceReply reply) {
        return reply.retryAfter();
    }

    private interface Answering {
        PriceReply answer(PriceQuestion question, Receipt receipt);
    }

    private PriceReply reply(Receipt receipt, byte[] body, Reading reading, Answering answering) {
        long wait = limits.take(receipt.key());
        Optional<PriceQuestion> question = Optional.empty();
        try {
            if (wait > 0) {
                throw Refusal.tooOften(
                        "key", "This key asks too often: wait " + wait + " s, or ask for several at once.");
            }
            question = Optional.of(reading.read(body));
            return answering.answer(question.get(), receipt);
        } catch (Refusal refusal) {
            PriceReply.Trouble trouble = new PriceReply.Trouble(null, refusal.sentence(), refusal.field());
            return new PriceReply(
                    refusal.kind().status(), trouble, wait, receipt.refused(question, refusal, clock.instant()));
        }
    }

    private PriceReply price(PriceQuestion question, Receipt receipt) {
        Counter counter = quotes.counter(question.bid(), question.custNo(), question.location());
        Line line = question.lines().get(0);
        Quote quote = counter.offers().price(line.itemNo(), line.quantity());
        if (quote instanceof Quote.None none) {
            throw Quotes.refusal(none);
        }
        PriceAnswer answer = answer(line, (Quote.Price) quote, counter);
        return new PriceReply(OK, answer, 0, receipt.priced(question, answer, clock.instant()));
    }

    private PriceReply prices(PriceQuestion question, Receipt receipt) {
        Counter counter = quotes.counter(question.bid(), question.custNo(), question.location());
        List<PriceAnswer> found = new ArrayList<>();
        List<PriceReply.Trouble> troubles = new ArrayList<>();
        for (Line line : question.lines()) {
            Quote quote = line.refusal().isPresent()
                    ? refused(line.refusal().get())
                    : counter.offers().price(line.itemNo(), line.quantity());
            if (quote instanceof Quote.None none) {
                troubles.add(new PriceReply.Trouble(line.itemNo(), none.sentence(), none.field()));
            } else {
                found.add(answer(line, (Quote.Price) quote, counter));
            }
        }
        String version = counter.book().version();
        return new PriceReply(
                OK,
                PriceReply.Prices.of(found, troubles),
                0,
                receipt.counted(question, found.size(), version, clock.instant()));
    }

    private static Quote refused(Refusal refusal) {
        return new Quote.None(Quote.Reason.NO_RULE, refusal.field(), refusal.sentence());
    }

    private static PriceAnswer answer(Line line, Quote.Price price, Counter counter) {
        return PriceAnswer.of(
                line.itemNo(), price, counter.location(), counter.book().version(), counter.zone());
    }
}
