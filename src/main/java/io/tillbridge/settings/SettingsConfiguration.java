package io.tillbridge.settings;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has {@link SettingsRules} checked with the settings' own constraints, before anything starts. */
@Configuration(proxyBeanMethods = false)
public class SettingsConfiguration {

    @Bean(EnableConfigurationProperties.VALIDATOR_BEAN_NAME)
    static SettingsRules settingsRules() {
        return new SettingsRules();
    }
}
