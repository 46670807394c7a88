package io.tillbridge.contract;

/**
 * One thing about the database that is not as it has to be.
 *
 * @param place    such as {@code PS_DOC_NOTE.NOTE_TXT}, or a code
 * @param sentence for whoever looks after the site
 * @param mend     what to do about it
 */
public record Mismatch(String place, String sentence, String mend) {

    @Override
    public String toString() {
        return sentence + " " + mend;
    }
}
