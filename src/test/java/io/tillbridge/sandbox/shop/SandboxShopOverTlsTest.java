package io.tillbridge.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shop with a certificate of its own making, as internal shops have. */
class SandboxShopOverTlsTest {

    @TempDir
    private Path folder;

    @Test
    void whoTrustsItsCertificateReadsAndWhoDoesNotIsRefused() throws Exception {
        SSLContext ssl = SelfSigned.in(folder).context();
        try (SandboxShop shop = new SandboxShop().start(0, ssl)) {
            assertThat(shop.url()).startsWith("https://");
            ShopClient trusting =
                    new ShopClient(shop, HttpClient.newBuilder().sslContext(ssl).build());

            assertThat(trusting.get("/orders").statusCode()).isEqualTo(200);
            assertThatThrownBy(() -> ShopClient.of(shop).get("/orders")).hasCauseInstanceOf(IOException.class);
        }
    }
}
