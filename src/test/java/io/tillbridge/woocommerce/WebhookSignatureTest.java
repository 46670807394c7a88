package io.tillbridge.woocommerce;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSignatureTest {
    private static final byte[] BODY = "{\"id\":346,\"billing\":{\"first_name\":\"李\"}}".getBytes(UTF_8);
    private static final String SECRET = "a shop's secret";

    /** RFC 4231, test case 2: the published answer for this key and text. */
    @Test
    void isHmacSha256InBase64() {
        byte[] published = HexFormat.of().parseHex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");

        assertThat(WebhookSignature.of("what do ya want for nothing?".getBytes(UTF_8), "Jefe"))
                .isEqualTo(Base64.getEncoder().encodeToString(published));
    }

    @Test
    void ofTheSameBytesMatches() {
        assertThat(WebhookSignature.matches(BODY, SECRET, WebhookSignature.of(BODY, SECRET)))
                .isTrue();
    }

    @Test
    void ofOtherBytesDoesNotMatch() {
        byte[] changed = BODY.clone();
        changed[changed.length - 1] ^= 1;

        assertThat(WebhookSignature.matches(changed, SECRET, WebhookSignature.of(BODY, SECRET)))
                .isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "no base64 at all", "=", "李"})
    void thatIsNoneDoesNotMatch(String signature) {
        assertThat(WebhookSignature.matches(BODY, SECRET, signature)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "")
    void withoutASecretNothingMatches(String secret) {
        assertThat(WebhookSignature.matches(BODY, secret, WebhookSignature.of(BODY, "x")))
                .isFalse();
    }
}
