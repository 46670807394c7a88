package io.tillbridge.journey.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.settings.SettingsOf;
import org.junit.jupiter.api.Test;

/** How many orders a shop is asked for at once. */
class PageSizesTest {
    private final ShopFailure slow = ShopFailure.overtaxed("it kept silent for too long");

    private final PageSizes sizes = new PageSizes(SettingsOf.files("orders.page-size", "100"));

    @Test
    void aPageThatIsTooMuchIsHalvedAndAShopInTroubleIsLeftAlone() throws ShopFailure {
        assertThat(sizes.afterFailure("woodys", slow)).isEqualTo(50);
        assertThatThrownBy(() -> sizes.afterFailure("woodys", slow)).isSameAs(slow);
        assertThat(sizes.of("woodys")).as("the next run begins with").isEqualTo(25);
        assertThat(sizes.of("yard")).as("another shop").isEqualTo(100);
    }

    @Test
    void fullPagesThatGoWellLetItGrowAgainSlowly() throws ShopFailure {
        sizes.afterFailure("woodys", slow);

        assertThat(sizes.afterPage("woodys", false)).isEqualTo(50);
        assertThat(sizes.afterPage("woodys", true)).isEqualTo(55);
        for (int page = 0; page < 20; page++) {
            sizes.afterPage("woodys", true);
        }
        assertThat(sizes.of("woodys")).isEqualTo(100);
    }

    @Test
    void whatLessWouldNotHelpChangesNothing() {
        ShopFailure down = ShopFailure.away("HTTP 502");

        assertThatThrownBy(() -> sizes.afterFailure("woodys", down)).isSameAs(down);
        assertThat(sizes.of("woodys")).isEqualTo(100);
    }
}
