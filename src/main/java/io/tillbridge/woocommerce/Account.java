package io.tillbridge.woocommerce;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A customer's account as the shop tells it; whoever bought as a guest has none.
 *
 * @param email  by which the account logs in; absent is empty
 * @param paying true where the shop counts a paid order of the account
 * @param meta   what plug-ins added, plain texts and numbers only; the last of a key counts
 */
public record Account(
        long id,
        String email,
        String firstName,
        String lastName,
        String userName,
        String role,
        Optional<Instant> created,
        Optional<Instant> modified,
        boolean paying,
        Address billing,
        Address shipping,
        Map<String, String> meta) {

    /** The first of these keys that says something, empty where none does. */
    public String said(String... keys) {
        for (String key : keys) {
            String value = meta.getOrDefault(key, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
