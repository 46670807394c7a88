package io.tillbridge.journey.books.exports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The entries of a day and shop as one, by account, gateway and authority; debits and credits stay apart. */
final class DaySummaries implements Iterator<BookedEntry> {
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::account)
            .thenComparing(Key::gateway)
            .thenComparing(Key::authority)
            .thenComparing(Key::isDebit, Comparator.reverseOrder());

    private record Key(String account, String gateway, String authority, boolean isDebit) {}

    private final Iterator<BookedEntry> entries;
    private BookedEntry ahead;

    /** @param entries by booking day, then by shop */
    DaySummaries(Iterator<BookedEntry> entries) {
        this.entries = entries;
        step();
    }

    private void step() {
        ahead = entries.hasNext() ? entries.next() : null;
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public BookedEntry next() {
        if (ahead == null) {
            throw new NoSuchElementException("no more days");
        }
        BookedEntry first = ahead;
        Map<Key, BookedLine> lines = new TreeMap<>(ORDER);
        TreeSet<String> documents = new TreeSet<>();
        TreeSet<LocalDate> late = new TreeSet<>();
        while (ahead != null && isSameDay(first, ahead)) {
            ahead.lines().forEach(line -> lines.merge(key(line), line, DaySummaries::sum));
            documents.addAll(ahead.documents());
            if (!ahead.busDate().equals(ahead.bookDate())) {
                late.add(ahead.busDate());
            }
            step();
        }
        return day(first, new ArrayList<>(lines.values()), List.copyOf(documents), late);
    }

    private static boolean isSameDay(BookedEntry one, BookedEntry other) {
        return one.bookDate().equals(other.bookDate())
                && one.shop().equals(other.shop())
                && one.currency().equals(other.currency());
    }

    private static Key key(BookedLine line) {
        return new Key(
                line.account(), line.gateway(), line.authority(), line.debit().signum() > 0);
    }

    private static BookedLine sum(BookedLine one, BookedLine other) {
        BigDecimal debit = one.debit().add(other.debit());
        return new BookedLine(
                one.slot(), one.code(), one.account(), debit, one.credit().add(other.credit()));
    }

    private static BookedEntry day(
            BookedEntry first, List<BookedLine> lines, List<String> documents, Set<LocalDate> late) {
        String words = "Web sales of " + first.shop() + ", " + documents.size()
                + (documents.size() == 1 ? " document" : " documents")
                + (late.isEmpty() ? "" : ", late ones of " + late);
        return new BookedEntry(
                "day:" + first.bookDate() + ":" + first.shop(),
                "DAY",
                first.shop(),
                "",
                first.bookDate(),
                first.bookDate(),
                first.currency(),
                words,
                documents,
                lines);
    }
}
