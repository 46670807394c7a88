package io.tillbridge.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the sandbox keeps on disk: the files of its embedded database, and the folder of its shop. */
record SandboxFiles(Path database, Path shop) {
    private static final Pattern EMBEDDED_FILE = Pattern.compile("jdbc:h2:(?:file:)?((?!mem:|tcp:|ssl:|zip:)[^;]+).*");

    /** Empty where the URL names no embedded database in a file: then nothing of it is ours to delete. */
    static Optional<SandboxFiles> of(String databaseUrl, Path shop) {
        Matcher embedded = EMBEDDED_FILE.matcher(databaseUrl);
        return embedded.matches() ? Optional.of(new SandboxFiles(Path.of(embedded.group(1)), shop)) : Optional.empty();
    }

    /** What is there, what has to go first before what holds it. */
    List<Path> present() throws IOException {
        List<Path> paths = new ArrayList<>();
        Path folder = database.toAbsolutePath().getParent();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.getFileName().toString().startsWith(database.getFileName() + "."))
                        .filter(file -> file.toString().endsWith(".db"))
                        .sorted()
                        .forEach(paths::add);
            }
        }
        if (Files.exists(shop)) {
            try (Stream<Path> files = Files.walk(shop)) {
                files.sorted(Comparator.reverseOrder()).forEach(paths::add);
            }
        }
        return paths;
    }

    void delete() throws IOException {
        for (Path path : present()) {
            Files.deleteIfExists(path);
        }
    }
}
