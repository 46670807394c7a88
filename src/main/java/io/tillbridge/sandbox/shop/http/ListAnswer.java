package io.tillbridge.sandbox.shop.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.store.IndexCard;
import io.tillbridge.sandbox.shop.store.Shelf;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One page of a shelf, with the headers that say how many there are. */
public final class ListAnswer {

    private ListAnswer() {}

    /**
     * Answers the page that the query asks for.
     *
     * @param shape how a stored document is shown
     */
    public static ShopAnswer of(
            ListQuery query, Shelf shelf, Predicate<IndexCard> filter, UnaryOperator<ObjectNode> shape, String url) {
        List<IndexCard> found = shelf.cards(filter).sorted(query.order()).toList();
        FieldSelection fields = FieldSelection.of(query.request());
        List<ObjectNode> documents = found.stream()
                .skip((query.page() - 1L) * query.perPage())
                .limit(query.perPage())
                .map(card -> shelf.find(card.id()).orElseThrow())
                .map(shape)
                .map(document -> (ObjectNode) fields.apply(document))
                .toList();
        return ShopAnswer.json(200, ShopJson.array(documents), headers(query, found.size(), documents.isEmpty(), url));
    }

    /** Past the end the order tables report nothing at all (woocommerce.md, Paging). */
    private static Map<String, String> headers(ListQuery query, int found, boolean pastTheEnd, String url) {
        int total = pastTheEnd ? 0 : found;
        int pages = (total + query.perPage() - 1) / query.perPage();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-WP-Total", String.valueOf(total));
        headers.put("X-WP-TotalPages", String.valueOf(pages));
        List<String> links = new ArrayList<>();
        if (query.page() > 1) {
            links.add(link(query, pages == 0 ? query.page() - 1 : Math.min(pages, query.page() - 1), "prev", url));
        }
        if (query.page() < pages) {
            links.add(link(query, query.page() + 1, "next", url));
        }
        if (!links.isEmpty()) {
            headers.put("Link", String.join(", ", links));
        }
        return headers;
    }

    private static String link(ListQuery query, int page, String relation, String url) {
        Map<String, String> parameters = new LinkedHashMap<>(query.request().query());
        parameters.put("page", String.valueOf(page));
        String text = parameters.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return "<" + url + query.request().path() + "?" + text + ">; rel=\"" + relation + "\"";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
