package org.placard.mandates;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ReminderSettings.class, ReportSettings.class, MeetingSettings.class})
class MandatesConfiguration {

    @Bean
    Derivation derivation(ReportSettings reports) {
        return new Derivation(reports);
    }
}
