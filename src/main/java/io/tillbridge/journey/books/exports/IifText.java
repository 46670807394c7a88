package io.tillbridge.journey.books.exports;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** QuickBooks Desktop's interchange file: fields between tabs, the first line of a transaction and its splits. */
final class IifText implements EntryWriter {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);
    private static final int LONGEST_MEMO = 4_000;
    private static final int LONGEST_NUMBER = 11;

    private final Writer out;
    private final List<String> accounts;
    private final AccountNames names;

    IifText(Writer out, List<String> accounts, AccountNames names) {
        this.out = out;
        this.accounts = accounts;
        this.names = names;
    }

    @Override
    public void begin() throws IOException {
        line("!ACCNT", "NAME", "ACCNTTYPE", "ACCNUM");
        for (String account : accounts) {
            line("ACCNT", names.name(account), names.quickBooksType(account), names.code(account));
        }
        line("!TRNS", "TRNSTYPE", "DATE", "ACCNT", "AMOUNT", "DOCNUM", "MEMO");
        line("!SPL", "TRNSTYPE", "DATE", "ACCNT", "AMOUNT", "DOCNUM", "MEMO");
        line("!ENDTRNS");
    }

    @Override
    public void write(BookedEntry entry) throws IOException {
        String type = "TRNS";
        for (BookedLine line : entry.lines()) {
            line(
                    type,
                    "GENERAL JOURNAL",
                    date(entry.bookDate()),
                    names.name(line.account()),
                    line.amount().toPlainString(),
                    number(entry),
                    memo(entry));
            type = "SPL";
        }
        line("ENDTRNS");
    }

    private static String date(LocalDate date) {
        return DATE.format(date);
    }

    private static String number(BookedEntry entry) {
        return entry.reference().length() <= LONGEST_NUMBER ? entry.reference() : "";
    }

    private static String memo(BookedEntry entry) {
        return entry.words() + "; "
                + entry.documentWords(LONGEST_MEMO - entry.words().length());
    }

    private void line(String... fields) throws IOException {
        for (int i = 0; i < fields.length; i++) {
            out.write((i == 0 ? "" : "\t") + fields[i].replaceAll("[\"\\p{Cntrl}]", " "));
        }
        out.write("\r\n");
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
