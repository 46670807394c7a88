package io.tillbridge.journey.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.settings.Customers.TaxCode;
import io.tillbridge.woocommerce.Address;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxCodesTest {
    private static final List<TaxCode> CODES = List.of(
            new TaxCode("FL", "US", "", "", "FL-STATE"),
            new TaxCode("FL", "US", "Broward", "", "FL-BROWARD"),
            new TaxCode("FL", "US", "", "331", "FL-331"),
            new TaxCode("FL", "US", "", "33199", "FL-33199"),
            new TaxCode("NY", "US", "St. Lawrence", "", "NY-STLAW"),
            new TaxCode("WA", "AU", "", "", "AU-WA"));

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource({
        "FL, US, 32003, '', FL-STATE",
        "fl, us, 32003, '', FL-STATE",
        "FL, US, 32003, Broward County, FL-BROWARD",
        "FL, US, 33199, BROWARD, FL-BROWARD",
        "FL, US, 33101, Dade, FL-331",
        "FL, US, ' 33199-1234', '', FL-33199",
        "NY, US, 13617, Saint Lawrence, NY-STLAW",
        "FL, '', 32003, '', FL-STATE",
        "WA, AU, 6000, '', AU-WA",
    })
    void countyDecidesThenTheLongestZipThenTheState(
            String state, String country, String zip, String county, String code) {
        assertThat(TaxCodes.find(CODES, address(state, country, zip), county)).contains(code);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({"NY, US, 12207, ''", "NY, US, 12207, Albany", "WA, US, 98101, ''", "'', US, 33199, Broward"})
    void codeOfOnePlaceIsNeverAnothersDefault(String state, String country, String zip, String county) {
        assertThat(TaxCodes.find(CODES, address(state, country, zip), county)).isEmpty();
    }

    @Test
    void nothingIsFoundWhereNothingIsConfigured() {
        assertThat(TaxCodes.find(List.of(), address("FL", "US", "33101"), "Broward"))
                .isEmpty();
    }

    private static Address address(String state, String country, String zip) {
        return new Address("Ann", "Example", "", "1 Elm St", "", "Town", state, zip, country, "", "");
    }
}
