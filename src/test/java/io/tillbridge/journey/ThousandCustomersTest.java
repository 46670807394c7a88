package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.journey.runs.Run;
import io.tillbridge.journey.runs.Runs;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A thousand accounts as people and robots fill them in: each becomes a row that CounterPoint can hold, or says why not. */
@JourneyTest
class ThousandCustomersTest {
    private static final int MANY = 1000;
    private static final Charset CODE_PAGE = Charset.forName("windows-1252");
    private static final Map<String, Integer> LENGTHS = Map.of(
            "NAM",
            40,
            "NAM_UPR",
            40,
            "FST_NAM",
            15,
            "FST_NAM_UPR",
            15,
            "LST_NAM",
            25,
            "CITY",
            20,
            "STATE",
            10,
            "PHONE_1",
            25,
            "EMAIL_ADRS_1",
            50,
            "ZIP_COD",
            15);
    private static final String[] PIECES = {
        "",
        "",
        " ",
        "Ana",
        "ANA",
        "ana",
        "O'Brien",
        "Łukasz",
        "李小龍",
        "Владимир",
        "ﬁne \uD83D\uDE00",
        "ß".repeat(40),
        "µƒ",
        "x".repeat(80),
        "Acme &amp; Sons, Suite 500, Building 7, Second Floor",
        "tab\there\u0000\u0007",
        "\"quoted\" \\ {rtf}",
        "5551234567",
        "+1 (212) 555-0199 ext. 12",
        "12 North Street Suite 9",
        "NY",
        "Queensland",
        "US",
        "zz"
    };

    @Autowired
    private Journey journey;

    @Autowired
    private Runs runs;

    @Test
    void eachBecomesAValidRowOrAClearRejectAndRunningAgainChangesNothing() {
        Random dice = new Random(20_261_122);
        for (int i = 0; i < MANY; i++) {
            journey.shop.addCustomer(account(500_000 + i, dice));
        }
        AccountClerk clerk = new AccountClerk(journey, runs);

        Run first = clerk.poll(false);
        clerk.apply();

        assertThat(first.read().get()).isGreaterThanOrEqualTo(MANY);
        Map<String, Integer> states = new TreeMap<>();
        for (Map<String, Object> row : staged()) {
            states.merge((String) row.get("STATE"), 1, Integer::sum);
            if (!row.get("STATE").equals("LINKED")) {
                assertThat((String) row.get("REASON"))
                        .as("%s", row.get("SOURCE_KEY"))
                        .isNotBlank();
                continue;
            }
            isHeldByCounterPoint(journey.row("SELECT * FROM dbo.AR_CUST WHERE CUST_NO = ?", row.get("CUST_NO")));
        }
        assertThat(states).as("%s", states).containsKeys("LINKED", "REJECTED").doesNotContainKey("STAGED");
        assertThat(states.values().stream().mapToInt(n -> n).sum()).isEqualTo(MANY);
        nobodyIsThereTwice();

        // Roles that we give them are changes in the shop, once.
        clerk.awaitTold();
        clerk.poll(false);
        clerk.apply();
        Tally before = Tally.of(journey.rows);
        assertThat(clerk.poll(true).planned()).isEmpty();
        Run again = clerk.poll(false);
        clerk.apply();
        assertThat(List.of(
                        again.created().get(),
                        again.updated().get(),
                        again.failed().get()))
                .containsOnly(0);
        assertThat(Tally.of(journey.rows).since(before)).isEmpty();
    }

    private List<Map<String, Object>> staged() {
        return journey.list("SELECT SOURCE_KEY, STATE, REASON, CUST_NO FROM dbo.USER_CUSTOMER_STAGING"
                + " WHERE WOO_USER_ID BETWEEN 500000 AND 500999");
    }

    private static void isHeldByCounterPoint(Map<String, Object> row) {
        assertThat((String) row.get("NAM")).isNotBlank();
        LENGTHS.forEach((column, length) -> {
            String value = row.get(column) == null ? "" : (String) row.get(column);
            assertThat(value).as(column).hasSizeLessThanOrEqualTo(length);
            assertThat(CODE_PAGE.newEncoder().canEncode(value))
                    .as("%s %s", column, value)
                    .isTrue();
            assertThat(value).as(column).doesNotContainPattern("\\p{Cntrl}");
        });
        assertThat((String) row.get("TAX_COD")).isIn("WEB", "EXEMPT");
    }

    /** Whoever has the same e-mail address, in capitals or not, is one customer. */
    private void nobodyIsThereTwice() {
        assertThat(journey.list("SELECT LOWER(EMAIL_ADRS_1) AS EMAIL_KEY FROM dbo.AR_CUST"
                        + " WHERE CUST_NO LIKE 'WEB-%' AND EMAIL_ADRS_1 LIKE '%thousand%'"
                        + " GROUP BY LOWER(EMAIL_ADRS_1) HAVING COUNT(*) > 1"))
                .isEmpty();
    }

    private static ObjectNode account(long id, Random dice) {
        ObjectNode account = ShopJson.object().put("id", id);
        account.put("email", email(id, dice)).put("role", dice.nextInt(5) == 0 ? "tier_1_customers" : "customer");
        account.put("first_name", piece(dice)).put("last_name", piece(dice)).put("username", piece(dice));
        for (String part : List.of("billing", "shipping")) {
            ObjectNode block = account.putObject(part);
            for (String field : List.of(
                    "first_name",
                    "last_name",
                    "company",
                    "address_1",
                    "address_2",
                    "city",
                    "state",
                    "postcode",
                    "country",
                    "phone")) {
                block.put(field, dice.nextBoolean() ? piece(dice) : "");
            }
        }
        account.putArray("meta_data")
                .addObject()
                .put("key", "tax_exempt")
                .put("value", dice.nextInt(9) == 0 ? "yes" : "");
        return account;
    }

    private static String piece(Random dice) {
        return PIECES[dice.nextInt(PIECES.length)];
    }

    /** Mostly somebody's own; now and then another one's in capitals, too long, or none at all. */
    private static String email(long id, Random dice) {
        return switch (dice.nextInt(20)) {
            case 0 -> "THOUSAND" + (id - 1) + "@EXAMPLE.COM";
            case 1 -> "thousand" + id + "@" + "long".repeat(15) + ".example.com";
            case 2 -> "nobody";
            case 3 -> "";
            case 4 -> " thousand" + id + "@example.com ";
            case 5 -> "thousand" + id + "@пример.рф";
            default -> "thousand" + id + "@example.com";
        };
    }
}
