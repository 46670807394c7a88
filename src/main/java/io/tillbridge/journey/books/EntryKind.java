package io.tillbridge.journey.books;

/** What happened; with the source document and a number it says which entry it is. */
public enum EntryKind {
    PAID("Deposit"),
    SOLD("Sale"),
    REFUND("Refund"),
    ALLOWANCE("Allowance"),
    CANCELLED("Cancellation"),
    PAYOUT("Payout"),
    REVERSED("Taken back");

    private final String words;

    EntryKind(String words) {
        this.words = words;
    }

    /** For a bookkeeper. */
    public String words() {
        return words;
    }
}
