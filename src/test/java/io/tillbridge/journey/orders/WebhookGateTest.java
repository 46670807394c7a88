package io.tillbridge.journey.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.tillbridge.settings.Settings;
import io.tillbridge.settings.SettingsOf;
import io.tillbridge.woocommerce.WebhookSignature;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which deliveries are believed while a new secret goes round. */
class WebhookGateTest {
    private static final byte[] BODY = "{\"id\":15487}".getBytes(StandardCharsets.UTF_8);

    private static WebhookGate gate(String former) {
        Settings settings = SettingsOf.files(
                "shops.woodys.url",
                "https://shop.example",
                "shops.woodys.webhook-secret",
                "louder",
                "shops.woodys.former-webhook-secret",
                former == null ? "" : former);
        return new WebhookGate(settings, new SimpleMeterRegistry());
    }

    @ParameterizedTest(name = "signed with {0} while {1} is the former: {2}")
    @CsvSource({"louder, whisper, 202", "whisper, whisper, 202", "whisper, '', 401", "whisper, , 401", "x, whisper, 401"
    })
    void theFormerSecretIsBelievedAsLongAsItStands(String signedWith, String former, int status) {
        String signature = WebhookSignature.of(BODY, signedWith);

        assertThat(gate(former)
                        .judge("woodys", "order.updated", signature, BODY)
                        .status())
                .isEqualTo(status);
    }
}
