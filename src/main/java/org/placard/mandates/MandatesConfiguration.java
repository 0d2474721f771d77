package org.placard.mandates;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderSettings.class)
class MandatesConfiguration {

    @Bean
    Ladder ladder(ReminderSettings settings) {
        return new Ladder(settings);
    }
}
