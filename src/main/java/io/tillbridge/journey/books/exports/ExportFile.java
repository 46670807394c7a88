package io.tillbridge.journey.books.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** A file that is whole in its folder or not there at all: it is written beside its place, forced to disk, and moved. */
final class ExportFile {
    private final Path place;

    ExportFile(Path place) {
        this.place = place;
    }

    /** What a file is made of. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** What was written. */
    record Written(long bytes, String sha256) {}

    /** Whether a file may take its place. */
    interface Gate {
        void pass(Written written);
    }

    Written write(Content content, Gate gate) throws IOException {
        Files.createDirectories(place.getParent());
        Path beside = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Written written = fill(beside, content);
            gate.pass(written);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Written fill(Path file, Content content) throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out =
                        new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(channel), digest))) {
            content.write(out);
            out.flush();
            channel.force(true);
        }
        return new Written(Files.size(file), HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
