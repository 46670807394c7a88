package io.tillbridge.sandbox.shop.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.store.ShopJson;

/** What a shop only reads out: its tax rates and payment gateways. */
public final class SettingsResource {

    private SettingsResource() {}

    public static void register(ShopRouter router) {
        JsonNode taxes = ShopJson.form("taxes");
        JsonNode gateways = ShopJson.form("payment-gateways");
        router.on("GET", "/taxes", (request, ids) -> page(request, taxes));
        router.on("GET", "/system_status", (request, ids) -> ShopAnswer.ok(system()));
        router.on("GET", "/payment_gateways", (request, ids) -> ShopAnswer.ok(gateways));
    }

    /** The few lines of the system report that say what this shop is. */
    private static JsonNode system() {
        ObjectNode system = ShopJson.object();
        system.putObject("environment").put("version", "10.9.4").put("wp_version", "6.9.7");
        system.putObject("settings").put("currency", "USD").put("HPOS_enabled", true);
        return system;
    }

    private static ShopAnswer page(ShopRequest request, JsonNode all) {
        // Default and limit are those of every list; ten rates fit the default page exactly.
        boolean first = request.query("page", "1").equals("1");
        return ShopAnswer.ok(first ? all : ShopJson.array());
    }
}
