package io.tillbridge.journey.desk;

import java.util.Optional;

/** A question that cannot be answered, or a decision that an order does not allow, with the sentence for who asked. */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Kind {
        /** The question itself is wrong. */
        BAD_QUESTION(400),
        NOT_FOUND(404),
        /** What it is about does not stand where this could be done to it, or said of it. */
        NOT_ALLOWED(409),
        TOO_OFTEN(429),
        /** A file or a setting of the site stands in the way. */
        NOT_READY(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** As HTTP says it. */
        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String field;

    private Refusal(Kind kind, String field, String sentence) {
        super(sentence);
        this.kind = kind;
        this.field = field;
    }

    public static Refusal badQuestion(String field, String sentence) {
        return new Refusal(Kind.BAD_QUESTION, field, sentence);
    }

    public static Refusal notFound(String field, String sentence) {
        return new Refusal(Kind.NOT_FOUND, field, sentence);
    }

    public static Refusal notAllowed(String field, String sentence) {
        return new Refusal(Kind.NOT_ALLOWED, field, sentence);
    }

    public static Refusal tooOften(String field, String sentence) {
        return new Refusal(Kind.TOO_OFTEN, field, sentence);
    }

    public static Refusal notReady(String field, String sentence) {
        return new Refusal(Kind.NOT_READY, field, sentence);
    }

    /** The refusal behind a failure: Camel wraps whatever a bean throws. */
    public static Optional<Refusal> behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    public Kind kind() {
        return kind;
    }

    public String field() {
        return field;
    }

    public String sentence() {
        return getMessage();
    }
}
