package io.tillbridge.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.ShopFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each status with the reason it gives and the mend that goes with it. */
class StatusReasonsTest {

    private static ShopFailure of(int status, String code, boolean writes) {
        String json = code == null ? "" : "{\"code\":\"" + code + "\",\"message\":\"Ada Lovelace\",\"data\":null}";
        return StatusReasons.of("woodys", status, json, writes, null);
    }

    @ParameterizedTest(name = "{0} {1} writing {2}")
    @CsvSource(
            nullValues = "page",
            delimiter = '|',
            value = {
                "401 | woocommerce_rest_cannot_view          | false | knows no such key   | SetEnvIf Authorization",
                "401 | woocommerce_rest_authentication_error | false | secret is not       | woodys.consumer-secret",
                "401 | woocommerce_rest_authentication_error | true  | may not write       | read and write permission",
                "401 | page                                  | false | not from WooCommerce | password stands before",
                "403 | woocommerce_rest_cannot_edit          | true  | cannot_edit         | administrator or shop manager",
                "403 | page                                  | false | not from WooCommerce | firewall",
                "400 | rest_invalid_param                    | false | rest_invalid_param  | shop's own log",
            })
    void aRefusalIsSaidWithItsMendAndWithoutTheShopsOwnWords(
            int status, String code, boolean writes, String how, String mend) {
        ShopFailure failure = of(status, code, writes);

        assertThat(failure.rejection().reason()).isEqualTo(Reason.SHOP_REFUSED);
        assertThat(failure.rejection().sentence()).contains(how).doesNotContain("Lovelace");
        assertThat(failure.rejection().mend()).contains(mend);
    }

    @ParameterizedTest
    @CsvSource({"413, true", "500, true", "504, true", "502, false", "503, false", "429, false"})
    void onlyWhatLessMightHelpIsTooMuch(int status, boolean tooMuch) {
        ShopFailure failure = of(status, null, false);

        assertThat(failure.isTooMuch()).isEqualTo(tooMuch);
        assertThat(failure.rejection().reason()).isEqualTo(Reason.SHOP_AWAY);
    }

    /** A shop whose WooCommerce is switched off for an update must not call off every order. */
    @Test
    void onlyAnUnknownIdIsGone() {
        assertThat(of(404, "woocommerce_rest_shop_order_invalid_id", false)
                        .rejection()
                        .reason())
                .isEqualTo(Reason.GONE_FROM_SHOP);
        assertThat(of(404, "rest_no_route", false).rejection().reason()).isEqualTo(Reason.SHOP_AWAY);
        assertThat(of(404, null, false).rejection().reason()).isEqualTo(Reason.SHOP_AWAY);
    }
}
