package io.tillbridge.chaos;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the processes find their classes: as the tests do, but of the tests these few alone, or a service would take theirs for its own. */
final class ClassPath {
    private ClassPath() {}

    /** @param folder into which the classes of this package are copied */
    static String in(Path folder) {
        try {
            Path tests = Path.of(ClassPath.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            String mine = ClassPath.class.getPackageName().replace('.', '/');
            Path copies = Files.createDirectories(folder.resolve("classes").resolve(mine));
            try (Stream<Path> classes = Files.list(tests.resolve(mine))) {
                for (Path file : classes.toList()) {
                    if (!Files.exists(copies.resolve(file.getFileName()))) {
                        Files.copy(file, copies.resolve(file.getFileName()));
                    }
                }
            }
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(entry -> Path.of(entry).equals(tests)
                            ? folder.resolve("classes").toString()
                            : entry)
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
