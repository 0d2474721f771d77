package org.placard.journal;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RelaySettings.class)
class JournalConfiguration {

    /** Set partitions, kept for ever: the topic is the copy of the journal that the world gets. */
    @Bean
    NewTopic eventsTopic(RelaySettings settings) {
        return TopicBuilder.name(settings.topic())
                .partitions(settings.partitions())
                .replicas(settings.replicas())
                .config("retention.ms", "-1")
                .build();
    }
}
