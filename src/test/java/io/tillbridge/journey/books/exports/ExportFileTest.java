package io.tillbridge.journey.books.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is whole in its folder or not there at all. */
class ExportFileTest {
    private static final byte[] TEXT = "whole\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void isThereWithItsFingerprint() throws IOException {
        ExportFile.Written written = new ExportFile(folder.resolve("a.csv")).write(out -> out.write(TEXT), gate -> {});

        assertThat(folder.resolve("a.csv")).hasBinaryContent(TEXT);
        assertThat(written.bytes()).isEqualTo(TEXT.length);
        assertThat(written.sha256()).hasSize(64);
        assertThat(files()).containsExactly("a.csv");
    }

    @Test
    void leavesNothingWhereItStopsHalfWay() throws IOException {
        ExportFile file = new ExportFile(folder.resolve("a.csv"));

        assertThatThrownBy(() -> file.write(
                        out -> {
                            out.write(TEXT);
                            throw new IOException("No space left on device");
                        },
                        gate -> {}))
                .isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void leavesTheOldOneWhereTheNewOneMayNotPass() throws IOException {
        ExportFile file = new ExportFile(folder.resolve("a.csv"));
        file.write(out -> out.write(TEXT), gate -> {});

        assertThatThrownBy(() -> file.write(out -> out.write(TEXT[0]), written -> {
                    throw new IllegalStateException("not the same");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(folder.resolve("a.csv")).hasBinaryContent(TEXT);
        assertThat(files()).containsExactly("a.csv");
    }
}
