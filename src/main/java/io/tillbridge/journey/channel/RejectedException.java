package io.tillbridge.journey.channel;

/** Carries a rejection from a route step to the error channel, so that what was written before it is rolled back. */
public class RejectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    public RejectedException(Rejection rejection) {
        super(rejection.reason() + ": " + rejection.sentence());
        this.rejection = rejection;
    }

    public Rejection rejection() {
        return rejection;
    }
}
