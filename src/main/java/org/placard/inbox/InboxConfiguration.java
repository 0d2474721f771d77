package org.placard.inbox;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InboxSettings.class)
class InboxConfiguration {

    /** Kept for a while only: what was taken stands in the journal, what was not is set aside. */
    @Bean
    NewTopic inboxTopic(InboxSettings settings) {
        return TopicBuilder.name(settings.topic())
                .partitions(settings.partitions())
                .replicas(settings.replicas())
                .config("retention.ms", Long.toString(settings.retention().toMillis()))
                .build();
    }
}
