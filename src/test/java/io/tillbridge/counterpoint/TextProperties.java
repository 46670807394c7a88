package io.tillbridge.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TextProperties {

    @Property(tries = 500)
    void anyTextFitsAnyColumn(
            @ForAll String text, @ForAll @IntRange(min = 1, max = 60) int length, @ForAll CodePage codePage) {
        Charset charset = Charset.forName(codePage.charset);

        Text fitted = Text.fit(text, length, charset);

        assertThat(fitted.value()).hasSizeLessThanOrEqualTo(length);
        assertThat(charset.newEncoder().canEncode(fitted.value())).isTrue();
        assertThat(fitted.value()).isEqualTo(fitted.value().strip());
    }

    @Property(tries = 500)
    void fittingTwiceIsFittingOnce(@ForAll String text, @ForAll @IntRange(min = 1, max = 60) int length) {
        Charset charset = Charset.forName(CodePage.WESTERN.charset);
        String once = Text.fit(text, length, charset).value();

        assertThat(Text.fit(once, length, charset)).isEqualTo(new Text(once, ""));
    }

    @Property(tries = 300)
    void rtfIsPlainAscii(@ForAll String text) {
        assertThat(Text.rtf(text)).startsWith("{\\rtf1").endsWith("}").matches("(?s)\\p{ASCII}*");
    }

    enum CodePage {
        WESTERN("windows-1252"),
        CENTRAL_EUROPEAN("windows-1250"),
        LATIN("ISO-8859-1"),
        UNICODE("UTF-8");

        private final String charset;

        CodePage(String charset) {
            this.charset = charset;
        }
    }
}
