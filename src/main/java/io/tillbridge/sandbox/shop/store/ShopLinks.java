package io.tillbridge.sandbox.shop.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;

/** The {@code _links} of a document. The shop's address is asked each time: it is known only once the shop listens. */
public record ShopLinks(Supplier<String> url) {

    /**
     * Writes the links of a document.
     *
     * @param path of the document below wc/v3, for example {@code orders/12}
     */
    public ObjectNode put(ObjectNode document, String path) {
        ObjectNode links = document.putObject("_links");
        ObjectNode self = links.putArray("self").addObject().put("href", href(path));
        self.putObject("targetHints")
                .putArray("allow")
                .add("GET")
                .add("POST")
                .add("PUT")
                .add("PATCH")
                .add("DELETE");
        links.putArray("collection").addObject().put("href", href(path.substring(0, path.lastIndexOf('/'))));
        return document;
    }

    private String href(String path) {
        return url.get() + "/wp-json/wc/v3/" + path;
    }
}
