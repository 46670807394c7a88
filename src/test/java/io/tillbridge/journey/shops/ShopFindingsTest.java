package io.tillbridge.journey.shops;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.journey.shops.ShopFinding.Weight;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the answers of a shop mean for somebody who sets it up. */
class ShopFindingsTest {
    private static final String SYSTEM =
            "{\"environment\":{\"version\":\"10.9.4\",\"wp_version\":\"6.9.7\"},\"settings\":{\"currency\":\"USD\",\"HPOS_enabled\":false}}";

    private final Checkup checkup = new Checkup("woodys");

    private List<ShopFinding> findings() {
        return ShopFindings.of(checkup, "https://shop.example", "USD");
    }

    private ShopFinding finding(String about) {
        return findings().stream()
                .filter(finding -> finding.about().equals(about))
                .findFirst()
                .orElseThrow();
    }

    private void isGood() {
        checkup.answered(Question.ORDERS, "[]");
        checkup.answered(Question.WRITING, "[]");
        checkup.answered(Question.SYSTEM, SYSTEM);
        checkup.clockIs(Duration.ofSeconds(1));
    }

    @Test
    void aShopThatIsSetUpIsGoodThroughout() {
        isGood();

        assertThat(findings()).extracting(ShopFinding::weight).containsOnly(Weight.GOOD);
        assertThat(finding("version").sentence())
                .isEqualTo("WooCommerce 10.9.4 on WordPress 6.9.7, orders among posts (no HPOS).");
    }

    @Test
    void aShopWithPlainPermalinksIsToldApartFromAWrongAddress() {
        ShopFailure missing = ShopFailure.away("HTTP 404, and not from WooCommerce", "Check the address.");
        checkup.failed(Question.ORDERS, missing.rejection());
        assertThat(finding("address").sentence()).contains("HTTP 404").endsWith("Check the address.");

        checkup.answered(Question.SITE, "{\"namespaces\":[\"wp/v2\",\"wc/v3\"]}");
        assertThat(finding("address").weight()).isEqualTo(Weight.TROUBLE);
        assertThat(finding("address").sentence())
                .startsWith("Pretty permalinks are off")
                .contains("Settings, Permalinks");
    }

    @Test
    void aKeyThatMayOnlyReadIsTrouble() {
        Checkup readOnly = new Checkup("woodys");
        readOnly.answered(Question.ORDERS, "[]");
        readOnly.failed(
                Question.WRITING,
                ShopFailure.refused("HTTP 401, the key may not write", "Give it more.")
                        .rejection());

        assertThat(ShopFindings.of(readOnly, "https://shop.example", "USD"))
                .filteredOn(finding -> finding.weight() == Weight.TROUBLE)
                .extracting(ShopFinding::sentence)
                .containsExactly("The shop refused: HTTP 401, the key may not write. Give it more.");
    }

    @ParameterizedTest
    @CsvSource({"5, GOOD, agree", "-45, NOTE, 45 s behind", "300, TROUBLE, 300 s ahead"})
    void clocksAreHeldAgainstEachOther(int seconds, Weight weight, String words) {
        isGood();
        checkup.clockIs(Duration.ofSeconds(seconds));

        assertThat(finding("clock").weight()).isEqualTo(weight);
        assertThat(finding("clock").sentence()).contains(words);
    }

    @Test
    void aShopOfAnotherCurrencyIsTrouble() {
        isGood();
        checkup.answered(Question.SYSTEM, SYSTEM.replace("USD", "CAD"));

        assertThat(finding("currency").sentence()).contains("sells in CAD, CounterPoint keeps USD");
    }
}
