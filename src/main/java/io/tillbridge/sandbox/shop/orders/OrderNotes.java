package io.tillbridge.sandbox.shop.orders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.store.ShopClock;
import io.tillbridge.sandbox.shop.store.ShopIds;
import io.tillbridge.sandbox.shop.store.ShopJson;
import io.tillbridge.sandbox.shop.store.ShopLinks;
import io.tillbridge.sandbox.shop.store.ShopStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The notes of orders, the shop's own about status changes among them. A note moves no stamp and fires no webhook. */
public final class OrderNotes {

    private final ShopStore store;
    private final ShopClock clock;
    private final ShopLinks links;

    public OrderNotes(ShopStore store, ShopClock clock, ShopLinks links) {
        this.store = store;
        this.clock = clock;
        this.links = links;
    }

    public ObjectNode add(long order, String author, String text, boolean forCustomer) {
        long id = store.ids().next(ShopIds.Kind.NOTE);
        ObjectNode note = ShopJson.object().put("id", id).put("author", author);
        ShopClock.stamp(note, "date_created", clock.now());
        note.put("note", text).put("customer_note", forCustomer);
        links.put(note, "orders/" + order + "/notes/" + id);
        store.notes().put(note.put("parent_id", order));
        return shown(note);
    }

    /** Newest first. */
    public List<ObjectNode> of(long order) {
        List<ObjectNode> notes = new ArrayList<>(store.notes().select(card -> card.parent() == order));
        Collections.reverse(notes);
        notes.forEach(OrderNotes::shown);
        return notes;
    }

    Optional<ObjectNode> find(long order, long id) {
        return store.notes()
                .find(id)
                .filter(note -> note.path("parent_id").asLong() == order)
                .map(OrderNotes::shown);
    }

    void remove(long id) {
        store.notes().remove(id);
    }

    private static ObjectNode shown(ObjectNode note) {
        note.remove("parent_id");
        return note;
    }
}
