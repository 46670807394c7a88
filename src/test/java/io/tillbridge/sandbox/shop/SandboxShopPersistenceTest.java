package io.tillbridge.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shop that was given a folder goes on where it was, also after a kill. */
class SandboxShopPersistenceTest {

    @TempDir
    private Path folder;

    @Test
    void aRestartedShopHasItsOrdersNotesAndStock() {
        ObjectNode placed;
        int stock;
        try (SandboxShop shop = new SandboxShop(ShopSettings.inMemory().keptIn(folder))) {
            placed = place(shop);
            shop.edit(placed.path("id").asLong(), ShopJson.object().put("status", "completed"));
            stock = shop.product(11).path("stock_quantity").asInt();
        }
        try (SandboxShop again = new SandboxShop(ShopSettings.inMemory().keptIn(folder))) {
            long id = placed.path("id").asLong();
            assertThat(again.order(id).path("status").asText()).isEqualTo("completed");
            assertThat(again.order(id).path("total")).isEqualTo(placed.path("total"));
            assertThat(again.notes(id)).hasSize(1);
            assertThat(again.product(11).path("stock_quantity").asInt()).isEqualTo(stock);
        }
    }

    @Test
    void aKilledShopForgetsNoOrderAndGivesNoIdTwice() throws IOException {
        Path copy = folder.resolve("copy");
        try (SandboxShop shop = new SandboxShop(ShopSettings.inMemory().keptIn(folder))) {
            long kept = place(shop).path("id").asLong();
            long removed = place(shop).path("id").asLong();
            shop.remove(removed);
            // What a kill leaves behind is the file as it is now, and a line cut short.
            Files.createDirectories(copy);
            Path file = copy.resolve("shop.jsonl");
            Files.copy(folder.resolve("shop.jsonl"), file, StandardCopyOption.REPLACE_EXISTING);
            Files.write(
                    file,
                    "{\"shelf\":\"orders\",\"doc\":{\"id\":77,\"na".getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.APPEND);

            try (SandboxShop again = new SandboxShop(ShopSettings.inMemory().keptIn(copy))) {
                assertThat(again.orders()).hasSize(1);
                assertThat(again.order(kept).path("number").asText()).isEqualTo(String.valueOf(kept));
                assertThat(place(again).path("id").asLong()).isGreaterThan(removed);
            }
        }
    }

    private static ObjectNode place(SandboxShop shop) {
        ObjectNode order = ShopJson.object().put("status", "processing");
        order.putArray("line_items").addObject().put("product_id", 11).put("quantity", 2);
        return shop.place(order);
    }
}
