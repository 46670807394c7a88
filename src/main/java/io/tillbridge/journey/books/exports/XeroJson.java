package io.tillbridge.journey.books.exports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/** Xero's ManualJournals; a debit is above zero, and tax is in accounts of its own, so none is reckoned again. */
final class XeroJson implements EntryWriter {
    private static final int LONGEST_NARRATION = 4_000;

    private final JsonGenerator json;
    private final AccountNames names;

    XeroJson(Writer out, AccountNames names) throws IOException {
        this.json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter();
        this.names = names;
    }

    @Override
    public void begin() throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("ManualJournals");
    }

    @Override
    public void write(BookedEntry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("Narration", entry.note(LONGEST_NARRATION));
        json.writeStringField("Date", entry.bookDate().toString());
        json.writeStringField("Status", "DRAFT");
        json.writeStringField("LineAmountTypes", "NoTax");
        json.writeArrayFieldStart("JournalLines");
        for (BookedLine line : entry.lines()) {
            json.writeStartObject();
            json.writeNumberField("LineAmount", line.amount());
            json.writeStringField("AccountCode", names.code(line.account()));
            json.writeStringField("Description", names.name(line.account()) + ", " + entry.reference());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
