package io.tillbridge.sandbox.shop.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Documents of one kind by id, kept as bytes: as trees ten thousand orders fill four hundred megabytes.
 * What is read is a copy; only {@link #put} changes the shelf. Callers hold the store's lock.
 */
public final class Shelf {

    @SuppressWarnings("ArrayRecordComponent") // entries are never compared
    private record Entry(IndexCard card, byte[] json) {}

    private final String name;
    private final ShopJournal journal;
    private final NavigableMap<Long, Entry> entries = new TreeMap<>();

    Shelf(String name, ShopJournal journal) {
        this.name = name;
        this.journal = journal;
    }

    public Optional<ObjectNode> find(long id) {
        return Optional.ofNullable(entries.get(id)).map(entry -> parse(entry.json()));
    }

    public void put(ObjectNode document) {
        byte[] json = keep(document);
        journal.put(name, json);
    }

    public void remove(long id) {
        if (forget(id)) {
            journal.remove(name, id);
        }
    }

    /** The cards that match, lowest id first. */
    public Stream<IndexCard> cards(Predicate<IndexCard> filter) {
        return entries.values().stream().map(Entry::card).filter(filter);
    }

    /** The documents whose cards match, lowest id first. */
    public List<ObjectNode> select(Predicate<IndexCard> filter) {
        return entries.values().stream()
                .filter(entry -> filter.test(entry.card()))
                .map(entry -> parse(entry.json()))
                .toList();
    }

    public int size() {
        return entries.size();
    }

    /** Puts without telling the journal, which is where the document came from. */
    byte[] keep(JsonNode document) {
        byte[] json = ShopJson.bytes(document);
        IndexCard card = IndexCard.of(document);
        entries.put(card.id(), new Entry(card, json));
        return json;
    }

    boolean forget(long id) {
        return entries.remove(id) != null;
    }

    void forEach(BiConsumer<String, byte[]> visitor) {
        entries.values().forEach(entry -> visitor.accept(name, entry.json()));
    }

    private static ObjectNode parse(byte[] json) {
        try {
            return (ObjectNode) ShopJson.parse(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
