package io.tillbridge.journey.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.tillbridge.settings.Settings;
import io.tillbridge.woocommerce.WebhookSignature;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which deliveries are believed while a new secret goes round. */
class WebhookGateTest {
    private static final byte[] BODY = "{\"id\":15487}".getBytes(StandardCharsets.UTF_8);

    private static WebhookGate gate(String former) {
        Settings.Shop shop = new Settings.Shop("https://shop.example", "k", "s", "louder", former, null, null, null);
        Settings.Orders orders =
                new Settings.Orders(Duration.ZERO, Duration.ZERO, 100, List.of(), List.of(), 1, 1000, 1000);
        return new WebhookGate(
                new Settings(Map.of("woodys", shop), "", "", null, null, orders, null, null, null),
                new SimpleMeterRegistry());
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
