package io.tillbridge.journey.books.exports;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A plain text journal, for hledger or ledger, with its accounts and commodity declared so that strict checks pass. */
final class LedgerText implements EntryWriter {
    private static final int LONGEST_COMMENT = 20_000;

    private final Writer out;
    private final List<String> accounts;
    private final String commodity;

    LedgerText(Writer out, ExportFormat format, List<String> accounts, String currency) {
        this.out = out;
        this.accounts = accounts;
        // hledger learns the format from an example, ledger from the amounts themselves.
        this.commodity = format == ExportFormat.HLEDGER ? "1000.00 " + currency : currency;
    }

    @Override
    public void begin() throws IOException {
        for (String account : accounts) {
            out.write("account " + account + "\n");
        }
        out.write("commodity " + commodity + "\n");
    }

    @Override
    public void write(BookedEntry entry) throws IOException {
        out.write("\n" + entry.bookDate() + " * (" + plain(entry.reference()) + ") " + plain(entry.words()) + "\n");
        out.write("    ; " + plain(entry.kind() + " " + entry.documentWords(LONGEST_COMMENT)) + "\n");
        for (BookedLine line : entry.lines()) {
            out.write("    " + line.account() + "  " + line.amount().toPlainString() + " " + entry.currency() + "\n");
        }
    }

    /** Nothing in a text may begin a comment, end a code, or look like a tag. */
    private static String plain(String text) {
        return text.replaceAll("[;|\\p{Cntrl}]", " ")
                .replace(':', '/')
                .replace('(', '[')
                .replace(')', ']');
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
