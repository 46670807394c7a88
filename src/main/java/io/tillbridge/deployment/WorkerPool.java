package io.tillbridge.deployment;

import io.tillbridge.settings.Settings;
import org.apache.camel.spi.ThreadPoolProfile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The threads that post orders side by side; routes name them {@code workers}. */
@Configuration(proxyBeanMethods = false)
class WorkerPool {

    @Bean
    ThreadPoolProfile workers(Settings settings) {
        ThreadPoolProfile profile = new ThreadPoolProfile("workers");
        profile.setPoolSize(settings.orders().workers());
        profile.setMaxPoolSize(settings.orders().workers());
        profile.setMaxQueueSize(1000);
        return profile;
    }
}
