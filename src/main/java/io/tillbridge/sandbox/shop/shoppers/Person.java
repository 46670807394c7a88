package io.tillbridge.sandbox.shop.shoppers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.util.List;
import java.util.Random;

/** Somebody invented who buys: a guest or an account, private or a company, from anywhere the shop ships to. */
record Person(String first, String last, String company, String email, boolean hasAccount, ObjectNode address) {

    private static final List<String> FIRST = List.of(
            "Ada",
            "Bob",
            "Chloë",
            "Dmitri",
            "Elif",
            "François",
            "Grace",
            "Hélène",
            "Iñigo",
            "Jürgen",
            "Владимир",
            "李",
            "Maeve",
            "Nia",
            "Omar",
            "Zoë");
    private static final List<String> LAST = List.of(
            "Ångström",
            "Brown",
            "Carter",
            "D’Souza",
            "Évrard",
            "Fischer",
            "García",
            "Jones",
            "Müller",
            "O'Neil",
            "Peña",
            "Singh",
            "Smith-Lee",
            "Ünal",
            "Wójcik",
            "Żak 🎸");
    private static final List<String> COMPANIES = List.of(
            "Acme Hardware &amp; Paint",
            "Café «Zoë» & Söhne",
            "Northside Builders LLC",
            "Painter's Choice, Inc.",
            "Gulf Coast Restoration",
            "Ærø Boats");

    /** Street, city, state, postcode, country: one for each tax situation of the shop, and some without tax. */
    private static final List<List<String>> PLACES = List.of(
            List.of("1 Water Street", "New York", "NY", "10004", "US"),
            List.of("77 Court Street", "Buffalo", "NY", "14202", "US"),
            List.of("52 Elm St.", "San Diego", "CA", "92101", "US"),
            List.of("9 Palisade Ave", "Jersey City", "NJ", "07306", "US"),
            List.of("804 Main Street", "Houston", "TX", "77002", "US"),
            List.of("300 Congress Avenue", "Austin", "TX", "78701", "US"),
            List.of("30 Rue Saint-Paul", "Montréal", "QC", "H2Y 1G9", "CA"),
            List.of("4 SE 2nd Street", "Fort Lauderdale", "FL", "33301", "US"));

    static Person any(Random random) {
        if (random.nextInt(5) >= 2) {
            return invent(random, "shopper" + (10000 + random.nextInt(90000)) + "@example.test", false);
        }
        // Few accounts that come back often, each always the same person; many guests who never do.
        int account = 10 + random.nextInt(40);
        return invent(new Random(account), "customer" + account + "@example.test", true);
    }

    private static Person invent(Random random, String email, boolean account) {
        String first = pick(random, FIRST);
        String last = pick(random, LAST);
        String company = random.nextInt(3) == 0 ? pick(random, COMPANIES) : "";
        List<String> place = pick(random, PLACES);
        ObjectNode address = ShopJson.object().put("first_name", first).put("last_name", last);
        address.put("company", company).put("address_1", place.get(0));
        address.put("address_2", random.nextInt(4) == 0 ? "Suite #" + (100 + random.nextInt(300)) : "");
        address.put("city", place.get(1)).put("state", place.get(2));
        address.put("postcode", place.get(3)).put("country", place.get(4));
        address.put("phone", "(555) 010-" + (1000 + random.nextInt(9000)));
        return new Person(first, last, company, email, account, address);
    }

    ObjectNode billing() {
        return address.deepCopy().put("email", email);
    }

    /** What the shop asks for when an account is opened. */
    ObjectNode details() {
        ObjectNode details = ShopJson.object().put("email", email);
        details.put("first_name", first).put("last_name", last);
        details.set("billing", billing());
        details.set("shipping", address);
        return details;
    }

    static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
