package io.tillbridge.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files of routes/ and sql/ at one moment.
 *
 * @param texts by name relative to the home folder, e.g. {@code sql/orders/stage-order.sql}
 */
record SourceFiles(NavigableMap<String, String> texts) {

    private static final Set<String> NOT_STATEMENTS_OF_ROUTES = Set.of("sql/schema/", "sql/setup/", "sql/sandbox/");

    SourceFiles {
        texts = Collections.unmodifiableNavigableMap(new TreeMap<>(texts));
    }

    static SourceFiles read(Path home) {
        NavigableMap<String, String> texts = new TreeMap<>();
        for (String folder : Set.of("routes", "sql")) {
            if (Files.isDirectory(home.resolve(folder))) {
                readFolder(home, folder, texts);
            }
        }
        return new SourceFiles(texts);
    }

    NavigableMap<String, String> routes() {
        return only(name -> name.startsWith("routes/"));
    }

    NavigableMap<String, String> statements() {
        return only(name -> name.startsWith("sql/"));
    }

    /** Names that are new, gone or different in another moment's files. */
    SortedSet<String> changedIn(SourceFiles other) {
        SortedSet<String> changed = new TreeSet<>(texts.keySet());
        changed.addAll(other.texts.keySet());
        changed.removeIf(name -> Objects.equals(texts.get(name), other.texts.get(name)));
        return changed;
    }

    private NavigableMap<String, String> only(Predicate<String> names) {
        NavigableMap<String, String> some = new TreeMap<>(texts);
        some.keySet().removeIf(names.negate());
        return some;
    }

    private static void readFolder(Path home, String folder, Map<String, String> texts) {
        try (Stream<Path> paths = Files.walk(home.resolve(folder))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = home.relativize(path).toString().replace('\\', '/');
                if (isSource(name)) {
                    // not readString: a stray byte shall be a finding of the parser, with its place, and no exception
                    // here
                    texts.put(name, new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + home.resolve(folder), e);
        }
    }

    private static boolean isSource(String name) {
        return name.startsWith("routes/")
                ? name.endsWith(".camel.yaml")
                : name.endsWith(".sql") && NOT_STATEMENTS_OF_ROUTES.stream().noneMatch(name::startsWith);
    }
}
