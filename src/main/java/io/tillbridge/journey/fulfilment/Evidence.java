package io.tillbridge.journey.fulfilment;

/** What says that goods have left, weakest first (counterpoint.md §12). The planned ship date says nothing. */
public enum Evidence {
    /** Nothing has. */
    NONE("nothing"),
    /** A parcel has its number; what is in it is not known. */
    TRACKING("a tracking number"),
    /** The order's lines say how much was shipped or invoiced. */
    QUANTITIES("the quantities of its lines"),
    /** A release ticket sells what left. */
    RELEASE("its release tickets"),
    /** CounterPoint has closed the document: all of it has left. */
    HISTORY("history");

    private final String words;

    Evidence(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
