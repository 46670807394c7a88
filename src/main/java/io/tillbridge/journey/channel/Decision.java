package io.tillbridge.journey.channel;

import java.util.function.Function;

/** What came of deciding: a value to go on with, or the reason to stop. */
public sealed interface Decision<T> {

    record Accepted<T>(T value) implements Decision<T> {}

    record Refused<T>(Rejection rejection) implements Decision<T> {}

    static <T> Decision<T> accept(T value) {
        return new Accepted<>(value);
    }

    static <T> Decision<T> refuse(Rejection rejection) {
        return new Refused<>(rejection);
    }

    default <R> Decision<R> then(Function<T, Decision<R>> next) {
        if (this instanceof Accepted<T> accepted) {
            return next.apply(accepted.value());
        }
        return refuse(((Refused<T>) this).rejection());
    }

    /** The value; a refusal becomes the exception that rolls the transaction back on its way to the error channel. */
    default T orThrow() {
        if (this instanceof Accepted<T> accepted) {
            return accepted.value();
        }
        throw new RejectedException(((Refused<T>) this).rejection());
    }
}
