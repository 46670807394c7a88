package io.tillbridge.settings;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;

/** Has {@link SettingsRules} checked with the settings' own constraints, before anything starts. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
public class SettingsConfiguration {

    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    @Bean(EnableConfigurationProperties.VALIDATOR_BEAN_NAME)
    static SettingsRules settingsRules() {
        return new SettingsRules();
    }
}
