package io.tillbridge.sandbox.shop.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which method and path of wc/v3 is answered by whom. */
public final class ShopRouter {

    public static final String ROOT = "/wp-json/wc/v3";

    /** WordPress edits on any of the three. */
    private static final Set<String> EDITS = Set.of("POST", "PUT", "PATCH");

    /** Answers one call; {@code ids} are the numbers in the path, from left to right. */
    @FunctionalInterface
    public interface Handler {
        ShopAnswer answer(ShopRequest request, List<Long> ids);
    }

    private record Route(Set<String> methods, Pattern path, Handler handler) {}

    private final List<Route> routes = new ArrayList<>();

    public void on(String method, String path, Handler handler) {
        add(Set.of(method), path, handler);
    }

    public void onEdit(String path, Handler handler) {
        add(EDITS, path, handler);
    }

    /**
     * Adds a route.
     *
     * @param path in which {@code {id}} stands for a number
     */
    private void add(Set<String> methods, String path, Handler handler) {
        routes.add(new Route(methods, Pattern.compile(ROOT + path.replace("{id}", "(\\d{1,18})") + "/?"), handler));
    }

    public ShopAnswer answer(ShopRequest request) {
        return routes.stream()
                .flatMap(route -> match(route, request).stream())
                .findFirst()
                .orElseThrow(() -> new ShopRefusal(
                        404, "rest_no_route", "No route was found matching the URL and request method."));
    }

    private static Optional<ShopAnswer> match(Route route, ShopRequest request) {
        Matcher matcher = route.path().matcher(request.path());
        if (!route.methods().contains(request.method()) || !matcher.matches()) {
            return Optional.empty();
        }
        List<Long> ids = IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(group -> Long.valueOf(matcher.group(group)))
                .toList();
        return Optional.of(route.handler().answer(request, ids));
    }
}
