package io.tillbridge.journey.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.woocommerce.Address;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreetsTest {
    private static final Charset CP1252 = Charset.forName("windows-1252");

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1 Elm St | Unit 9 | 1 Elm St | Unit 9 | '' | ''",
                "1 Elm St | '' | 1 Elm St | '' | '' | ''",
                "'' | Unit 9 | '' | Unit 9 | '' | ''",
                "Consolidated Laboratories Building, North Wing 4 | Unit 9"
                        + " | Consolidated Laboratories Building, | North Wing 4 | Unit 9 | ''",
                "1 Elm St | Consolidated Laboratories Building, North Wing 4"
                        + " | 1 Elm St | Consolidated Laboratories Building, | North Wing 4 | ''",
                "Consolidated Laboratories Building, North Wing 4 | Consolidated Laboratories Building, South Wing 5"
                        + " | Consolidated Laboratories Building, | North Wing 4 | Consolidated Laboratories Building,"
                        + " | 'Customer address: shortened to 40 characters.'",
                "Łąkowa 7 | '' | Lakowa 7 | '' | ''"
                        + " | 'Customer address: characters that CounterPoint cannot hold were transliterated.'",
            })
    void runOverToTheNextLineBeforeAnythingIsLost(
            String first, String second, String line1, String line2, String line3, String remark) {
        List<String> remarks = new ArrayList<>();

        List<String> lines = new ContactRows.Fitting(CP1252, "Customer", remarks).streets(address(first, second));

        assertThat(lines).containsExactly(line1, line2, line3);
        assertThat(remarks).isEqualTo(remark.isEmpty() ? List.of() : List.of(remark));
    }

    @Property(tries = 500)
    void areThreeLinesThatFitOrARemarkSaysWhy(@ForAll String first, @ForAll String second) {
        List<String> remarks = new ArrayList<>();

        List<String> lines = new ContactRows.Fitting(CP1252, "Customer", remarks).streets(address(first, second));

        assertThat(lines).hasSize(3).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
        if (remarks.isEmpty()) {
            String written = (first + second).replaceAll("[\\s\\p{Cntrl}]", "");
            assertThat(String.join("", lines).replaceAll("\\s", "")).isEqualTo(written);
        }
    }

    private static Address address(String first, String second) {
        return new Address("", "", "", first, second, "", "", "", "", "", "");
    }
}
