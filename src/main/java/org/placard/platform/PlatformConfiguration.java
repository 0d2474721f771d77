package org.placard.platform;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {

    @Bean
    @Profile("!practice")
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Profile("practice")
    PracticeClock practiceClock() {
        return new PracticeClock();
    }
}
