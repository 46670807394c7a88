package io.tillbridge.sandbox.shop.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.store.ShopJson;

/** What the shop will not do, in the shape it says so: {@code {code, message, data: {status}}}. */
public final class ShopRefusal extends RuntimeException {

    private final int status;
    private final String code;
    private final transient ObjectNode extra;

    public ShopRefusal(int status, String code, String message) {
        this(status, code, message, ShopJson.object());
    }

    /**
     * A refusal that says more.
     *
     * @param extra further fields of {@code data}; null makes {@code data} the bare status
     */
    public ShopRefusal(int status, String code, String message, ObjectNode extra) {
        super(message);
        this.status = status;
        this.code = code;
        this.extra = extra;
    }

    public static ShopRefusal invalidParameter(String name, String why) {
        ObjectNode extra = ShopJson.object();
        extra.putObject("params").put(name, why);
        return new ShopRefusal(400, "rest_invalid_param", "Invalid parameter(s): " + name, extra);
    }

    public static ShopRefusal invalidId(String resource, int status) {
        return new ShopRefusal(status, "woocommerce_rest_" + resource + "_invalid_id", "Invalid ID.");
    }

    /** Refunds may answer 500 with {@code data} a bare number (woocommerce.md, Errors). */
    public static ShopRefusal invalidRefund() {
        return new ShopRefusal(500, "woocommerce_rest_cannot_create_order_refund", "Invalid refund amount.", null);
    }

    public int status() {
        return status;
    }

    public ObjectNode toJson() {
        ObjectNode json = ShopJson.object().put("code", code).put("message", getMessage());
        if (extra == null) {
            return json.put("data", status);
        }
        json.putObject("data").put("status", status).setAll(extra);
        return json;
    }
}
