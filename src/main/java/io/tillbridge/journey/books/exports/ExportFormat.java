package io.tillbridge.journey.books.exports;

import io.tillbridge.journey.desk.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a bookkeeper's program reads. */
public enum ExportFormat {
    HLEDGER("journal"),
    LEDGER("journal"),
    BEANCOUNT("beancount"),
    /** QuickBooks Desktop. */
    IIF("iif"),
    /** QuickBooks Online. */
    QBO("json"),
    XERO("json"),
    CSV("csv");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    public String ending() {
        return ending;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** It knows accounts by codes of its own, so that each needs one. */
    boolean wantsCodes() {
        return this == QBO || this == XERO;
    }

    public static ExportFormat of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> Refusal.badQuestion(
                        "format",
                        "There is no format " + word + "; known are "
                                + Arrays.stream(values())
                                        .map(ExportFormat::word)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
