package io.tillbridge.journey.channel;

import java.util.Optional;

/**
 * Why a record cannot go on, as a value: what a decision returns instead of a result.
 *
 * @param sentence for a shopkeeper: names the record's part and the rule; never holds personal data
 * @param field    the field at fault, empty where there is none
 * @param mend     what to do about it, where possible a command to paste
 * @param missing  for MISSING: whose arrival lets the record go on by itself
 */
public record Rejection(Reason reason, String sentence, String field, String mend, Optional<Missing> missing) {

    // As long as the columns of USER_ORDER_STAGING and USER_REJECT: a reject that cannot be written down stops the
    // others.
    private static final int LONGEST_SENTENCE = 1000;
    private static final int LONGEST_FIELD = 200;
    private static final int LONGEST_MEND = 500;

    public Rejection {
        sentence = shortened(sentence, LONGEST_SENTENCE);
        field = shortened(field, LONGEST_FIELD);
        mend = shortened(mend, LONGEST_MEND);
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    /** A row that is not there yet: kind {@code item}, {@code pay-code}, {@code tax-authority} or {@code customer}, and its key. */
    public record Missing(String kind, String key) {}

    public static Rejection of(Reason reason, String sentence, String field, String mend) {
        return new Rejection(reason, sentence, field, mend, Optional.empty());
    }

    public Rejection waitingFor(String kind, String key) {
        return new Rejection(reason, sentence, field, mend, Optional.of(new Missing(kind, key)));
    }

    Rejection withMend(String other) {
        return new Rejection(reason, sentence, field, other, missing);
    }

    public FailureClass failureClass() {
        return reason.failureClass();
    }
}
