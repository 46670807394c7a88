package io.tillbridge.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.sandbox.shop.SandboxShop;
import io.tillbridge.sandbox.shop.SelfSigned;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shop whose certificate comes from nowhere we know is called only with its own bundle. */
class ShopWithItsOwnCertificateTest {
    @TempDir
    private Path folder;

    private SandboxShop shop;
    private SelfSigned certificate;

    @BeforeEach
    void startOverTls() throws Exception {
        certificate = SelfSigned.in(folder);
        shop = new SandboxShop().start(0, certificate.context());
    }

    @AfterEach
    void stop() {
        shop.close();
    }

    @Test
    void isReachedWithItsBundle() {
        CalledShop.at(
                shop.url(),
                called -> assertThat(called.get("orders")).isEqualTo("[]"),
                "tillbridge.shops.own.ssl-bundle=own",
                "spring.ssl.bundle.jks.own.truststore.location=file:" + certificate.store(),
                "spring.ssl.bundle.jks.own.truststore.password=" + SelfSigned.PASSWORD);
    }

    /** As the README has it. */
    @Test
    void isReachedWithTheCertificateOfItsAuthorityAsAFile() throws Exception {
        CalledShop.at(
                shop.url(),
                called -> assertThat(called.get("orders")).isEqualTo("[]"),
                "tillbridge.shops.own.ssl-bundle=shop-ca",
                "spring.ssl.bundle.pem.shop-ca.truststore.certificate=file:" + certificate.pem());
    }

    @Test
    void isRefusedWithoutItAndTheMendNamesTheBundle() {
        CalledShop.at(shop.url(), called -> {
            assertThat(called.failure("orders").getMessage()).contains("an authority that is not known here");
            assertThat(called.failure("orders").rejection().mend()).contains("ssl-bundle");
        });
    }

    @Test
    void isRefusedUnderANameThatItsCertificateDoesNotHave() {
        CalledShop.at(
                shop.url().replace("localhost", "127.0.0.1"),
                called -> assertThat(called.failure("orders").getMessage()).contains("for another host name"),
                "tillbridge.shops.own.ssl-bundle=own",
                "spring.ssl.bundle.jks.own.truststore.location=file:" + certificate.store(),
                "spring.ssl.bundle.jks.own.truststore.password=" + SelfSigned.PASSWORD);
    }
}
