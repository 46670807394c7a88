package io.tillbridge.journey.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalAddressTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "12 North Main Street, 12 N MAIN ST",
        "First Avenue, 1ST AVE",
        "9 Parkway Boulevard, 9 PARKWAY BLVD",
        "Streetcar Lane 5, STREETCAR LANE 5",
        "Warehouse 7 Suite 3, WHSE 7 SUITE 3",
    })
    void wholeWordsAreAbbreviatedAsThePostDoes(String street, String abbreviated) {
        assertThat(PostalAddress.abbreviated(street)).isEqualTo(abbreviated);
    }

    @Test
    void longStreetIsBrokenBeforeItsSuite() {
        assertThat(PostalAddress.lines("1200 Very Long Industrial Parkway North, Suite 400 Building B", 40))
                .containsExactly("1200 Very Long Industrial Parkway North", "Suite 400 Building B");
    }

    @Test
    void longStreetWithoutASuiteIsBrokenAfterACommaElseBetweenWords() {
        assertThat(PostalAddress.lines("Old Paper Mill, behind the railway station of Cohoes", 40))
                .containsExactly("Old Paper Mill", "behind the railway station of Cohoes");
        assertThat(PostalAddress.lines("The old paper mill behind the railway station of Cohoes", 40))
                .containsExactly("The old paper mill behind the railway", "station of Cohoes");
    }

    @Test
    void streetThatFitsStaysAsItIs() {
        assertThat(PostalAddress.lines("1 Elm St, Apt 2", 40)).containsExactly("1 Elm St, Apt 2");
    }

    @Test
    void wordLongerThanALineIsBrokenBetweenCharacters() {
        assertThat(PostalAddress.lines("a".repeat(39) + "\uD83D\uDE00b", 40))
                .containsExactly("a".repeat(39), "\uD83D\uDE00b");
    }

    @Property(tries = 500)
    void nothingOfAStreetIsLostAndNoLineIsTooLong(
            @ForAll @StringLength(max = 120) @CharRange(from = 'a', to = 'f') @Chars({' ', ','}) String street) {
        List<String> lines = PostalAddress.lines(street, 40);

        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
        assertThat(String.join("", lines).replaceAll("[,\\s]", "")).isEqualTo(street.replaceAll("[,\\s]", ""));
    }
}
