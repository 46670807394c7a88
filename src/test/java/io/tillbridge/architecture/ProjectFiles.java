package io.tillbridge.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The project's own files as they are written, by their path. */
final class ProjectFiles {
    private ProjectFiles() {}

    static NavigableMap<String, String> in(String folder, String ending) {
        try (Stream<Path> paths = Files.walk(Path.of(folder))) {
            NavigableMap<String, String> texts = new TreeMap<>();
            for (Path path :
                    paths.filter(path -> path.toString().endsWith(ending)).toList()) {
                texts.put(path.toString(), Files.readString(path));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
