package io.tillbridge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.journey.JourneyTest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Who gets in where. */
@JourneyTest
class DoorsTest {
    private final Environment environment;

    @Autowired
    DoorsTest(Environment environment) {
        this.environment = environment;
    }

    private Visitor stranger() {
        return Visitor.stranger(environment);
    }

    @Test
    void nobodyGetsIntoTheApiOrTheMetricsWithoutTheKey() {
        for (String path : List.of(
                "/api/orders",
                "/api/runs",
                "/actuator/prometheus",
                "/actuator",
                "/",
                "/api/orders;x=/webhooks/",
                "/webhooks/../api/orders",
                "//api/orders",
                "/%61pi/orders")) {
            HttpResponse<String> answer = stranger().get(path);

            assertThat(answer.statusCode()).as(path).isIn(400, 401);
            assertThat(answer.body()).as(path).doesNotContain("items");
        }
        HttpResponse<String> refused = stranger().get("/api/orders");
        assertThat(Visitor.json(refused).path("error").asText()).startsWith("The API key is missing or wrong");
        assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void theKeyIsTakenInEitherHeaderAndOnlyWhole() {
        assertThat(status("X-API-Key", "sandbox")).isEqualTo(200);
        assertThat(status("Authorization", "Bearer sandbox")).isEqualTo(200);
        assertThat(status("X-API-Key", "sandbo")).isEqualTo(401);
        assertThat(status("X-API-Key", "")).isEqualTo(401);
        assertThat(status("Authorization", "Basic sandbox")).isEqualTo(401);
    }

    private int status(String header, String value) {
        return stranger().with(header, value).get("/api/orders").statusCode();
    }

    @Test
    void healthAndTheDescriptionOfTheApiAreOpen() {
        assertThat(stranger().get("/actuator/health").statusCode()).isNotEqualTo(401);
        assertThat(stranger().get("/openapi.yaml").body()).startsWith("openapi:");
    }
}
