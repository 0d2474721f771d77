package org.placard.drafts;

import org.placard.texts.DraftReader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DraftsSettings.class)
class DraftsConfiguration {

    @Bean
    DraftReader draftReader() {
        return new DraftReader();
    }
}
