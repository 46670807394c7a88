package io.tillbridge.journey.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a match came to, on both sides. Lists stop at a thousand, counts do not. */
public final class MatchReport {
    private static final int LISTED = 1_000;

    private final Set<String> found = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final List<String> itemsWithoutProduct = new ArrayList<>();
    private final List<String> productsWithoutItem = new ArrayList<>();
    private final List<String> trouble = new ArrayList<>();
    private int matched;
    private int items;
    private int products;

    void match(Candidate candidate) {
        found.add(candidate.itemNo());
        matched++;
    }

    /** All SKUs of these items were asked for: those of which none was found have no product. */
    void close(List<Candidate> candidates) {
        Set<String> asked = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        candidates.forEach(candidate -> asked.add(candidate.itemNo()));
        asked.removeAll(found);
        items += asked.size();
        asked.forEach(item -> list(itemsWithoutProduct, item));
        found.clear();
    }

    void withoutItem(String product) {
        products++;
        list(productsWithoutItem, product);
    }

    void trouble(String sentence) {
        list(trouble, sentence);
    }

    private static void list(List<String> list, String line) {
        if (list.size() < LISTED) {
            list.add(line);
        }
    }

    public int matched() {
        return matched;
    }

    /** How many items have no product in the shop. */
    public int items() {
        return items;
    }

    /** How many products of the shop have no item. */
    public int products() {
        return products;
    }

    public List<String> itemsWithoutProduct() {
        return List.copyOf(itemsWithoutProduct);
    }

    public List<String> productsWithoutItem() {
        return List.copyOf(productsWithoutItem);
    }

    public List<String> trouble() {
        return List.copyOf(trouble);
    }
}
