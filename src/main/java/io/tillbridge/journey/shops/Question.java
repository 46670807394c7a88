package io.tillbridge.journey.shops;

/** What a shop is asked when somebody wants to know whether everything is in place. Nothing of it changes the shop. */
public enum Question {
    SITE("GET", "/", "rest_route=/&_fields=namespaces", null),
    ORDERS("GET", "orders", "per_page=1&_fields=id", null),
    SYSTEM("GET", "system_status", "_fields=environment,settings", null),
    // A batch of nothing: the key is asked whether it may write, and nothing is written.
    WRITING("POST", "orders/batch", "", "{}"),
    WEBHOOKS("GET", "webhooks", "per_page=100&orderby=id&order=asc", null);

    private final String method;
    private final String path;
    private final String query;
    private final String body;

    Question(String method, String path, String query, String body) {
        this.method = method;
        this.path = path;
        this.query = query;
        this.body = body;
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }

    public String query() {
        return query;
    }

    public String body() {
        return body;
    }
}
