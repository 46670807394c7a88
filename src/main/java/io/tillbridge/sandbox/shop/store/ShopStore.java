package io.tillbridge.sandbox.shop.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Everything the shop knows. One lock guards it all, which is what makes an order and its stock one change. */
public final class ShopStore {

    private final ReentrantLock lock = new ReentrantLock();
    private final ShopIds ids = new ShopIds();
    private final Map<String, Shelf> shelves = new LinkedHashMap<>();
    private final ShopJournal journal;

    /**
     * Opens the store.
     *
     * @param folder where the state survives a restart; null keeps it in memory
     */
    public ShopStore(Path folder) {
        journal = new ShopJournal(folder, ids);
        for (String name : new String[] {"orders", "refunds", "notes", "products", "customers", "webhooks"}) {
            shelves.put(name, new Shelf(name, journal));
        }
        journal.replay(this::restore);
        save();
    }

    public <T> T exclusively(Supplier<T> work) {
        lock.lock();
        try {
            T result = work.get();
            if (journal.isBloated()) {
                save();
            }
            return result;
        } finally {
            lock.unlock();
        }
    }

    public ShopIds ids() {
        return ids;
    }

    public Shelf orders() {
        return shelves.get("orders");
    }

    public Shelf refunds() {
        return shelves.get("refunds");
    }

    public Shelf notes() {
        return shelves.get("notes");
    }

    /** Products and, with a parent, variations. */
    public Shelf products() {
        return shelves.get("products");
    }

    public Shelf customers() {
        return shelves.get("customers");
    }

    public Shelf webhooks() {
        return shelves.get("webhooks");
    }

    /** Writes the whole state in one step; between two of these every change is a line of its own. */
    public void save() {
        lock.lock();
        try {
            journal.rewrite(visitor -> shelves.values().forEach(shelf -> shelf.forEach(visitor)));
        } finally {
            lock.unlock();
        }
    }

    /** Gives the file free for another process. */
    public void close() {
        lock.lock();
        try {
            save();
            journal.close();
        } finally {
            lock.unlock();
        }
    }

    private void restore(JsonNode line) {
        Shelf shelf = shelves.get(line.path("shelf").asText());
        ids.restore(line.path("ids"));
        if (line.path("doc").has("removed")) {
            shelf.forget(line.path("doc").path("id").asLong());
        } else {
            shelf.keep((ObjectNode) line.path("doc"));
        }
    }
}
