package io.tillbridge.sandbox.shop.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every change as one line of a file, written before the change is answered: a killed shop forgets neither an order that
 * somebody has seen nor an id it gave. Without a folder it writes nothing.
 */
final class ShopJournal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ShopJournal.class);
    private static final long REWRITE_AT = 128L << 20;

    private final Path file;
    private final ShopIds ids;
    private OutputStream out;
    private long written;

    ShopJournal(Path folder, ShopIds ids) {
        this.file = folder == null ? null : folder.resolve("shop.jsonl");
        this.ids = ids;
    }

    /** Replays the lines in order. A last line cut by a kill was never answered to anybody and is dropped. */
    void replay(Consumer<JsonNode> change) {
        if (file == null || !Files.exists(file)) {
            return;
        }
        // A reader that replaces half a character: the cut may lie anywhere.
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> apply(line, change));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void apply(String line, Consumer<JsonNode> change) {
        JsonNode parsed;
        try {
            parsed = ShopJson.parse(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.warn("Sandbox shop: dropped the line that was being written when it stopped: {}", e.toString());
            return;
        }
        change.accept(parsed);
    }

    /** Replaces the file by the documents as they are now, in one step, and goes on behind them. */
    void rewrite(Consumer<BiConsumer<String, byte[]>> documents) {
        if (file == null) {
            return;
        }
        Path fresh = file.resolveSibling("shop.jsonl.new");
        try {
            close();
            Files.createDirectories(file.getParent());
            try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                documents.accept((shelf, json) -> write(target, line(shelf, json)));
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            written = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isBloated() {
        return written > REWRITE_AT;
    }

    void put(String shelf, byte[] json) {
        append(shelf, json);
    }

    void remove(String shelf, long id) {
        append(shelf, ("{\"id\":" + id + ",\"removed\":true}").getBytes(StandardCharsets.UTF_8));
    }

    private void append(String shelf, byte[] json) {
        if (out == null) {
            return;
        }
        byte[] line = line(shelf, json);
        write(out, line);
        written += line.length;
    }

    private byte[] line(String shelf, byte[] json) {
        ObjectNode head = ShopJson.object().put("shelf", shelf);
        head.set("ids", ids.toJson());
        String text = head.toString();
        return (text.substring(0, text.length() - 1) + ",\"doc\":" + new String(json, StandardCharsets.UTF_8) + "}\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void write(OutputStream target, byte[] line) {
        try {
            target.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (out != null) {
                out.close();
            }
            out = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
