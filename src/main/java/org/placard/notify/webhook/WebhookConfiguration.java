package org.placard.notify.webhook;

import java.net.InetAddress;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.ThreadLocalRandom;
import javax.net.ssl.SSLContext;
import org.placard.platform.DatabaseClock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookSettings.class)
class WebhookConfiguration {

    @Bean
    Names names() {
        return InetAddress::getAllByName;
    }

    @Bean
    Sender sender(WebhookSettings settings, AddressGuard guard, Names names, DatabaseClock realTime)
            throws NoSuchAlgorithmException {
        return new Sender(settings, new GuardedNames(names, guard), SSLContext.getDefault(), realTime::instant);
    }

    @Bean
    RetrySchedule retrySchedule(WebhookSettings settings) {
        return new RetrySchedule(
                settings.retry(),
                settings.jitter(),
                () -> ThreadLocalRandom.current().nextDouble());
    }
}
