package org.placard.platform;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClockSettings.class)
class PlatformConfiguration {

    @Bean
    DatabaseClock databaseClock() {
        return new DatabaseClock();
    }

    /** Whoever asks for a clock gets this one where it exists, and the database's elsewhere. */
    @Bean
    @Primary
    @Profile("practice")
    PracticeClock practiceClock(DatabaseClock clock) {
        return new PracticeClock(clock);
    }
}
