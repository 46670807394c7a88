package io.tillbridge.journey.books.exports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One row an amount, with debit and credit beside each other. */
final class CsvText implements EntryWriter {
    private static final List<String> COLUMNS = List.of(
            "date",
            "business_date",
            "source",
            "kind",
            "shop",
            "order",
            "documents",
            "account",
            "account_code",
            "account_name",
            "gateway",
            "authority",
            "category",
            "debit",
            "credit",
            "currency",
            "description");
    private static final int LONGEST_CELL = 30_000;

    private final SequenceWriter rows;
    private final Writer out;
    private final AccountNames names;

    CsvText(Writer out, AccountNames names) throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
        COLUMNS.forEach(schema::addColumn);
        this.rows = new CsvMapper()
                .writer(schema.build())
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .writeValues(out);
        this.out = out;
        this.names = names;
    }

    @Override
    public void begin() {
        // the heads come with the first row
    }

    @Override
    public void write(BookedEntry entry) throws IOException {
        for (BookedLine line : entry.lines()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("date", entry.bookDate().toString());
            row.put("business_date", entry.busDate().toString());
            row.put("source", entry.source());
            row.put("kind", entry.kind());
            row.put("shop", entry.shop());
            row.put("order", entry.orderNo());
            row.put("documents", entry.documentWords(LONGEST_CELL));
            row.put("account", line.account());
            row.put("account_code", names.code(line.account()));
            row.put("account_name", names.name(line.account()));
            row.put("gateway", line.gateway());
            row.put("authority", line.authority());
            row.put("category", line.category());
            row.put("debit", line.debit());
            row.put("credit", line.credit());
            row.put("currency", entry.currency());
            row.put("description", entry.words());
            rows.write(row);
        }
    }

    @Override
    public void end() throws IOException {
        rows.flush();
        out.flush();
    }
}
