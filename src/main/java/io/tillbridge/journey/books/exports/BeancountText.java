package io.tillbridge.journey.books.exports;

import io.tillbridge.journey.desk.Refusal;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Beancount; its names have no blanks, and each part begins with a capital or a digit. */
final class BeancountText implements EntryWriter {
    private static final int LONGEST_DOCUMENTS = 20_000;

    private final Writer out;
    private final String currency;
    private final Map<String, String> accounts = new HashMap<>();

    BeancountText(Writer out, List<String> accounts, String currency) {
        this.out = out;
        this.currency = currency;
        Map<String, String> taken = new HashMap<>();
        for (String account : accounts) {
            String name = name(account);
            String other = taken.putIfAbsent(name, account);
            if (other != null) {
                throw Refusal.notAllowed(
                        "account",
                        "Accounts " + other + " and " + account + " would both be " + name
                                + " in beancount: rename one of them in tillbridge.books.");
            }
            this.accounts.put(account, name);
        }
    }

    private static String name(String account) {
        return Arrays.stream(account.split(":")).map(BeancountText::part).collect(Collectors.joining(":"));
    }

    private static String part(String part) {
        String joined = Arrays.stream(part.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        String clean = joined.replaceAll("[^A-Za-z0-9-]", "-");
        return clean.startsWith("-") ? "X" + clean : clean;
    }

    @Override
    public void begin() throws IOException {
        // Opens the accounts by itself, so that the file stands alone and yet can be included beside others.
        out.write("plugin \"beancount.plugins.auto_accounts\"\n");
        out.write("option \"operating_currency\" \"" + currency + "\"\n");
    }

    @Override
    public void write(BookedEntry entry) throws IOException {
        out.write("\n" + entry.bookDate() + " * \"" + quoted(entry.words()) + "\"");
        if (!entry.orderNo().isEmpty()) {
            out.write(" ^" + (entry.shop() + "-" + entry.orderNo()).replaceAll("[^A-Za-z0-9_/.-]", "-"));
        }
        out.write("\n  kind: \"" + quoted(entry.kind()) + "\"\n");
        out.write("  documents: \"" + quoted(entry.documentWords(LONGEST_DOCUMENTS)) + "\"\n");
        for (BookedLine line : entry.lines()) {
            out.write("  " + accounts.get(line.account()) + " " + line.amount().toPlainString() + " " + entry.currency()
                    + "\n");
        }
    }

    private static String quoted(String text) {
        return text.replaceAll("[\"\\\\\\p{Cntrl}]", "'");
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
