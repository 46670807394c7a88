package io.tillbridge.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    private static final Charset CP1252 = Charset.forName("windows-1252");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Zoë Müller-Lüdenscheidt | Zoë Müller-Lüdenscheidt",
                "“Lab” – 5 €             | “Lab” – 5 €",
                "O'Brien \"Bob\"         | O'Brien \"Bob\"",
                "李小龍                   | li xiao long",
                "Łukasz Żółć             | Lukasz Zólc",
                "Иван                    | Ivan",
                "Gift 🎁 for you          | Gift for you",
                "🎁                       | ''",
                "two\tparts              | two parts",
            })
    void isReadableInTheCodePage(String text, String fitted) {
        assertThat(Text.fit(text, 40, CP1252).value()).isEqualTo(fitted);
    }

    @Test
    void thatFitsStaysAsItIsAndNothingIsSaid() {
        assertThat(Text.fit("Müller", 6, CP1252)).isEqualTo(new Text("Müller", ""));
    }

    @Test
    void thatIsTooLongIsShortenedAtAWordAndSaysSo() {
        assertThat(Text.fit("Consolidated Laboratories of Albany", 25, CP1252))
                .isEqualTo(new Text("Consolidated Laboratories", "shortened to 25 characters"));
        assertThat(Text.fit("Consolidated Laboratories of Albany", 20, CP1252).value())
                .isEqualTo("Consolidated");
    }

    @Test
    void ofOneLongWordIsCutWhereItMust() {
        assertThat(Text.fit("Donaudampfschifffahrtsgesellschaft", 20, CP1252).value())
                .isEqualTo("Donaudampfschifffahr");
    }

    @Test
    void saysBothThingsThatWereDone() {
        assertThat(Text.fit("Łukasz Żółć", 6, CP1252))
                .isEqualTo(new Text(
                        "Lukasz",
                        "characters that CounterPoint cannot hold were transliterated, shortened to 6 characters"));
    }

    @Test
    void isNeverCutWithinACharacter() {
        Text fitted = Text.fit("ab😀cd", 3, StandardCharsets.UTF_8);

        assertThat(fitted.value()).isEqualTo("ab");
    }

    @Test
    void ofANoteKeepsItsLines() {
        assertThat(Text.note(" Ring twice.\r\nЖду\u0007 ", CP1252)).isEqualTo("Ring twice. \nZdu");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain        | {\\rtf1\\ansi plain}",
                "a{b}c\\d     | {\\rtf1\\ansi a\\{b\\}c\\\\d}",
                "5 €          | {\\rtf1\\ansi 5 \\u8364?}",
            })
    void asRtfIsTheSameText(String text, String rtf) {
        assertThat(Text.rtf(text)).isEqualTo(rtf);
    }

    @Test
    void asRtfBreaksLines() {
        assertThat(Text.rtf("one\ntwo")).isEqualTo("{\\rtf1\\ansi one\\par two}");
    }
}
