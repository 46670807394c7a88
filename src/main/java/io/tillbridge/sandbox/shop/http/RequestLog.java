package io.tillbridge.sandbox.shop.http;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** What the shop was asked, so that calls can be counted. Keeps the latest ten thousand. */
public final class RequestLog {

    private static final int KEPT = 10_000;
    private static final Pattern SECRET = Pattern.compile("(consumer_secret|oauth_signature)=[^&]*");

    /** One call. A status of 0 means that the connection was cut instead of answered. */
    public record Entry(Instant at, String method, String path, String query, int status) {}

    private final Deque<Entry> entries = new ArrayDeque<>();

    public synchronized void add(String method, String path, String query, int status) {
        String shown = query == null ? "" : SECRET.matcher(query).replaceAll("$1=***");
        entries.addLast(new Entry(Instant.now(), method, path, shown, status));
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
    }

    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /**
     * How often something was asked.
     *
     * @param path a regular expression found anywhere in the path
     */
    public long count(String method, String path) {
        Pattern pattern = Pattern.compile(path);
        return entries().stream()
                .filter(entry -> entry.method().equals(method)
                        && pattern.matcher(entry.path()).find())
                .count();
    }

    public synchronized void clear() {
        entries.clear();
    }
}
