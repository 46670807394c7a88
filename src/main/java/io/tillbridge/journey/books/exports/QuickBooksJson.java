package io.tillbridge.journey.books.exports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/** A list of QuickBooks Online's JournalEntry objects, each of which its API takes as it stands. */
final class QuickBooksJson implements EntryWriter {
    private static final int LONGEST_NUMBER = 21;
    private static final int LONGEST_NOTE = 4_000;

    private final JsonGenerator json;
    private final AccountNames names;

    QuickBooksJson(Writer out, AccountNames names) throws IOException {
        this.json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter();
        this.names = names;
    }

    @Override
    public void begin() throws IOException {
        json.writeStartArray();
    }

    @Override
    public void write(BookedEntry entry) throws IOException {
        json.writeStartObject();
        if (entry.reference().length() <= LONGEST_NUMBER) {
            json.writeStringField("DocNumber", entry.reference());
        }
        json.writeStringField("TxnDate", entry.bookDate().toString());
        json.writeStringField("PrivateNote", entry.note(LONGEST_NOTE));
        json.writeObjectFieldStart("CurrencyRef");
        json.writeStringField("value", entry.currency());
        json.writeEndObject();
        json.writeArrayFieldStart("Line");
        for (int i = 0; i < entry.lines().size(); i++) {
            line(i, entry.lines().get(i), entry);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void line(int place, BookedLine line, BookedEntry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("Id", Integer.toString(place));
        json.writeStringField("Description", entry.words());
        json.writeNumberField("Amount", line.debit().add(line.credit()));
        json.writeStringField("DetailType", "JournalEntryLineDetail");
        json.writeObjectFieldStart("JournalEntryLineDetail");
        json.writeStringField("PostingType", line.debit().signum() > 0 ? "Debit" : "Credit");
        json.writeObjectFieldStart("AccountRef");
        json.writeStringField("value", names.code(line.account()));
        json.writeStringField("name", names.name(line.account()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }
}
