package io.tillbridge.journey.books.exports;

import java.io.IOException;

/** Writes entries one by one in the words of one program. */
interface EntryWriter {

    /** Before the first entry. */
    void begin() throws IOException;

    void write(BookedEntry entry) throws IOException;

    /** After the last one; what was written is handed on, the stream stays open. */
    void end() throws IOException;
}
