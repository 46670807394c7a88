package io.tillbridge.journey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who opens an account in the sandbox shop, under an e-mail address of their own unless a test says otherwise. */
final class Member {
    private static final AtomicInteger MEMBERS = new AtomicInteger();

    private final ObjectNode account = ShopJson.object();

    private Member() {}

    static Member named(String first, String last) {
        Member member = new Member();
        int number = MEMBERS.incrementAndGet();
        member.account.put("first_name", first).put("last_name", last);
        member.account.put("email", "member" + number + "@example.com");
        ObjectNode billing = member.account.putObject("billing");
        billing.put("first_name", first).put("last_name", last);
        billing.put("address_1", number + " Pine Street").put("city", "Albany").put("state", "NY");
        billing.put("postcode", "12207").put("country", "US").put("phone", "518555" + (1000 + number));
        return member;
    }

    Member with(String email) {
        account.put("email", email);
        return this;
    }

    Member billing(String field, String value) {
        account.withObjectProperty("billing").put(field, value);
        return this;
    }

    Member shipping(String field, String value) {
        account.withObjectProperty("shipping").put(field, value);
        return this;
    }

    Member role(String role) {
        account.put("role", role);
        return this;
    }

    Member meta(String key, String value) {
        account.withArrayProperty("meta_data").addObject().put("key", key).put("value", value);
        return this;
    }

    String email() {
        return account.path("email").asText();
    }

    ObjectNode json() {
        return account;
    }
}
